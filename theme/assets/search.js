/* The search of /search/. The library and the index are loaded when somebody searches, not before. The generator reads terms by the same rules
   (src/BriefingSite.Core/Finding/TermReader.cs). */

const form = document.querySelector('form.finder');
const { root, library, index } = form.dataset;
const { q: field, key } = form.elements;
const kinds = [...form.querySelectorAll('[name=kind]')];
const list = form.querySelector('.results');
const statusLine = form.querySelector('.search-status');

const make = (tag, properties, ...content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};
const wordsIn = text => text.matchAll(/[^\n\r\p{Z}\p{P}]+/gu);
const numbers = new Map((form.dataset.numbers ?? '').split(' ').map(each => each.split('=')));
// Words count as equal without their accents, capitals and, in English, the endings of plurals.
const singular = document.documentElement.lang.startsWith('en')
  ? word => word.replace(/(\p{L}{3})(ie)?s$|(\p{N})s$/u, (_, letters, y, digit) => digit ?? (y ? `${letters}y` : letters)) : word => word;
// The generator folds by the same rules: form D but for what is outside Unicode's basic plane and for compatibility ideographs, and one sigma.
const apart = word => word.replace(/[\u00c0-\uf8ff\ufb00-\uffff]+/gu, letters => letters.normalize('NFD'));
const fold = word => singular(apart(word).replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ'));

// A word comes apart between letters and digits; the parts know where in the text they are.
const partsIn = text => [...wordsIn(text)].flatMap(({ 0: word, index }) => {
  let end = index;
  return word.replace(/\p{L}\p{M}*(?=\p{N})|\p{N}(?=\p{L})/gu, '$&\0').split('\0').map(part => {
    const term = fold(part);
    const digits = numbers.get(term);
    return { part, digits: digits ?? part, term: digits ?? term, isNumber: digits !== undefined || /^\p{N}/u.test(part), at: end, end: end += part.length };
  });
});
// Parts with nothing or a hyphen between them make a compound.
function compoundsIn(text) {
  const compounds = [];
  for (const part of partsIn(text)) {
    const last = compounds.at(-1);
    if (last && /^\p{Pd}?$/u.test(text.slice(last.at(-1).end, part.at))) last.push(part);
    else compounds.push([part]);
  }
  return compounds;
}
const areNear = (left, right, text) => left.isNumber !== right.isNumber && /^\p{Zs}$/u.test(text.slice(left.end, right.at));
// Single letters are what remains of words such as "harbour's", and match nothing useful.
const isUseful = term => !/^\p{L}$/u.test(term);

// "Su-35", "Su 35" and "Su35" are one name, and so are "north-south" and "northsouth": what is joined, or a word beside a number, is also
// one word of the index. Of a long compound each end is, and searching for beginnings finds the rest.
function* termsIn(text) {
  let before = [];
  for (const compound of compoundsIn(text)) {
    const runs = compound.flatMap((part, i) => i < compound.length - 1 ? [[part], compound.slice(i)] : [[part]]);
    if (before.length > 0 && areNear(before.at(-1), compound[0], text)) runs.push([before.at(-1), compound[0]]);
    for (const run of runs) {
      const terms = ['part', 'digits'].map(form => fold(run.map(part => part[form]).join('')));
      for (const term of new Set(terms)) if (isUseful(term)) yield { term, at: run[0].at, end: run.at(-1).end };
    }
    before = compound;
  }
}

// What is asked for: each compound as one word or, where it has a hyphen or a space, as its words.
function queryFor(words, combineWith) {
  const groups = [];
  for (const compound of compoundsIn(words)) {
    const last = groups.at(-1);
    if (last && compound.length === 1 && last.isLoose && areNear(last.parts.at(-1), compound[0], words)) last.parts.push(compound[0]);
    else groups.push({ parts: compound, isLoose: compound.length === 1 });
  }
  return { combineWith, queries: groups.flatMap(({ parts, isLoose }) => {
    const all = { combineWith, queries: parts.map(part => part.term).filter(isUseful) };
    if (parts.length === 1) return all.queries;
    const whole = fold(parts.map(part => part.digits).join(''));
    const isWhole = !isLoose && (parts.every((part, i) => i === 0 || part.at === parts[i - 1].end) || all.queries.length < parts.length);
    return [isWhole ? whole : { combineWith: 'OR', queries: [whole, all] }];
  }) };
}

// What readers look for by name comes before what only mentions it.
const weights = { term: 1.6, judgement: 1.3, claim: 1.2, passage: .8 };

// In a copy that works from a folder, where browsers import and fetch nothing, this module came as a blob, and scripts hand over the rest.
const isPortable = import.meta.url.startsWith('blob:');
const held = src => globalThis.held[src] ?? new Promise((resolve, reject) => {
  document.head.append(make('script', { src, onload: () => resolve(globalThis.held[src]), onerror: reject }));
});
const importFrom = src => isPortable ? held(src) : import(src);
const fetchFrom = src => isPortable ? held(src) : fetch(src).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status));

// All entries in one file: MiniSearch finds in them.
function openWhole(MiniSearch, entries) {
  const engine = new MiniSearch({
    fields: ['title', 'also', 'text', 'within'],
    tokenize: text => Array.from(termsIn(text), ({ term }) => term),
    processTerm: term => term,
    searchOptions: {
      tokenize: term => [term],
      boost: { title: 3, also: 3, within: .3 },
      boostDocument: id => weights[entries[id].kind] ?? 1,
      prefix: word => word.length > 1,
    },
  });
  engine.addAll(entries.map((entry, id) => ({ id, ...entry })));
  const find = (words, options) => engine.search(queryFor(words, options.combineWith), options);
  return {
    most: 50,
    kindOf: id => entries[id].kind,
    entry: id => entries[id],
    near: (words, fuzzy) => find(words, { combineWith: 'OR', fuzzy, filter: ({ id }) => entries[id].kind === 'term' }),
    * answers(words, ways) {
      const [how, results] = ways.reduce((last, [how, options]) => last?.[1].length > 0 ? last : [how, find(words, options)], null);
      yield { how, results, isDone: true, notes: [] };
    },
  };
}

// In many parts, beside the file that says which they are.
function openParts(open, root) {
  const folder = index.slice(0, index.lastIndexOf('/') + 1) + root.folder;
  return open(root, name => fetchFrom(`${folder}/${name}.json${isPortable ? '.js' : ''}`), queryFor);
}

let engine;
const load = () => engine ??= Promise.all([importFrom(library), fetchFrom(index)]).then(([{ default: opened }, data]) =>
  Array.isArray(data) ? openWhole(opened, data) : openParts(opened, data)).catch(failure => {
  engine = null;
  throw failure;
});

// All of the words; else all of them but for slips of the pen; else some of them.
const slips = word => word.length > 3 && !/\d/.test(word) ? .2 : false;
const ways = [
  ['for', { combineWith: 'AND' }],
  ['for words like', { combineWith: 'AND', fuzzy: slips }],
  ['for some of the words', { combineWith: 'OR', fuzzy: slips }],
];

// Where the words are, in order and without those inside others.
const placesOf = (words, text) => [...termsIn(text)].filter(({ term }) => words.has(term)).sort((one, other) => one.at - other.at || other.end - one.end);

function marked(text, words) {
  const nodes = [];
  let done = 0;
  for (const { at, end } of placesOf(words, text)) {
    if (end <= done) continue;
    nodes.push(text.slice(done, Math.max(at, done)), make('mark', {}, text.slice(Math.max(at, done), end)));
    done = end;
  }
  return [...nodes, text.slice(done)];
}

// The stretch of a text round the first word found in it.
function excerpt(text, words) {
  const length = 220, before = 60;
  const first = placesOf(words, text)[0]?.at ?? 0;
  const start = first > before ? text.lastIndexOf(' ', first - before) + 1 : 0;
  const end = text.length > start + length ? text.lastIndexOf(' ', start + length) : text.length;
  return [start > 0 ? '… ' : '', ...marked(text.slice(start, end), words), end < text.length ? ' …' : ''];
}

const nameOf = kind => kinds.find(each => each.value === kind).dataset.one;
// There, too, an address names a file.
const addressOf = ({ url }) => isPortable ? new URL(url.slice(1).replace(/(^|\/)(?=#|$)/, '$1index.html'), new URL(root, location.href)).href : root + url.slice(1);
const linkTo = (entry, ...content) => make('a', { href: addressOf(entry) }, ...content);

function item(entry, words) {
  const about = [nameOf(entry.kind), entry.within, entry.also && `also ${entry.also}`].filter(Boolean).join(' · ');
  return make('li', {},
    make('p', { className: 'where' }, ...marked(about, words)),
    make('p', { className: 'title' }, linkTo(entry, ...marked(entry.title, words))),
    entry.text ? make('p', { className: 'excerpt' }, ...excerpt(entry.text, words)) : '');
}

// An entry that is still to be loaded has its place already.
function placeFor(entry, kind, words) {
  if (!entry.then) return item(entry, words);
  const place = make('li', { className: 'awaited' }, make('p', { className: 'where' }, nameOf(kind)), make('p', { className: 'title' }, '…'));
  entry.then(found => place.replaceWith(item(found, words)), () => { place.lastChild.textContent = 'It was found, but could not be loaded.'; });
  return place;
}

// Where nothing is found: the terms that are spelled most like it, and the index.
async function nothing({ entry, near }, words) {
  const close = await Promise.all(near(words, .4).slice(0, 3).map(({ id }) => entry(id))).catch(() => []);
  const way = make('a', { href: '#index.a-z' }, 'index from A to Z');
  if (close.length === 0) return make('li', {}, 'The ', way, ' lists what there is.');
  const links = close.flatMap((entry, i) => [i > 0 ? ', ' : '', linkTo(entry, entry.title)]);
  return make('li', {}, 'Perhaps you mean: ', ...links, '. The ', way, ' lists what there is.');
}

let turn = 0;
async function search() {
  const mine = ++turn;
  const words = field.value.trim();
  const chosen = kinds.filter(each => each.checked).map(each => each.value);
  const state = `${new URLSearchParams([...words ? [['q', words]] : [], ...chosen.map(kind => ['kind', kind])])}`;
  history.replaceState(history.state, '', `${location.pathname}${state ? `?${state}` : ''}${location.hash}`);
  const show = (sentence, items = [], counts = {}) => {
    statusLine.textContent = sentence;
    list.replaceChildren(...items);
    for (const each of kinds) each.parentElement.querySelector('.count').textContent = words && counts[each.value] || '';
  };
  if (!words) return show('');

  let loaded;
  try {
    loaded = await load();
  } catch {
    if (mine === turn) show('The search could not be loaded. The index below is here all the same.');
    return;
  }
  const quoted = `“${words}”`;
  for await (const { how, results, isDone, isAbout, notes } of loaded.answers(words, ways)) {
    if (mine !== turn) return;
    const counts = Object.fromEntries(kinds.map(({ value }) => [value, 0]));
    for (const { id } of results) counts[loaded.kindOf(id)]++;
    const shown = chosen.length === 0 ? results : results.filter(({ id }) => chosen.includes(loaded.kindOf(id)));
    const said = isDone ? notes.map(note => ` ${note}`).join('') : ' More of the index is being loaded.';
    if (shown.length === 0) {
      const elsewhere = results.length > 0 ? ` There are ${results.length} among the other kinds.` : '';
      const hint = elsewhere || !isDone ? [] : [await nothing(loaded, words)];
      if (mine === turn) show(`Nothing found for ${quoted}.${elsewhere}${said}`, hint, counts);
      continue;
    }
    const rest = shown.length > loaded.most ? `; the first ${loaded.most} are shown` : '';
    show(`${isAbout ? 'About ' : ''}${shown.length} ${shown.length === 1 ? 'result' : 'results'} ${how} ${quoted}${rest}.${said}`,
      shown.slice(0, loaded.most).map(({ id, terms }) => placeFor(loaded.entry(id), loaded.kindOf(id), Array.isArray(terms) ? new Set(terms) : terms)), counts);
  }
}

let waiting;
form.addEventListener('input', event => {
  clearTimeout(waiting);
  if (event.target === field) waiting = setTimeout(search, 150);
  else if (event.target.name === 'kind') search();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(waiting);
  search();
});

// Arrows go from the field through the results and back; Escape clears.
form.addEventListener('keydown', event => {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(event.target);
  if (at < 0 && event.target !== field || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  if (event.key === 'Escape') {
    field.value = '';
    field.focus();
    search();
  } else if (event.key === 'ArrowDown') {
    links[at + 1]?.focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    (links[at - 1] ?? field).focus();
  } else {
    return;
  }
  event.preventDefault();
});

// A key of one sign can be in the way of those who speak their commands: it can be switched off (WCAG 2.1.4).
try {
  key.checked = localStorage.getItem('search-key') !== 'off';
  key.addEventListener('change', () => localStorage.setItem('search-key', key.checked ? 'on' : 'off'));
} catch {
  key.disabled = true;
}

const asked = new URLSearchParams(location.search);
field.value = asked.get('q') ?? '';
for (const each of kinds) each.checked = asked.getAll('kind').includes(each.value);
if (field.value.trim()) search();
