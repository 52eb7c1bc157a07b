/* Any two sources side by side, on /compare/any-two/. What a source says is loaded when it is chosen, not before. */

const form = document.querySelector('form.two-sources');
const { a, b } = form.elements;
const choices = [a, b];
const place = document.querySelector('.side-by-side');
const statusLine = form.querySelector('[role=status]');
const title = document.title;

const make = (tag, attributes, ...content) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...content);
  return element;
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

// The sources, as the index lists them.
const sources = new Map([...document.querySelectorAll('[data-source]')].map(item => {
  const link = item.querySelector('.source-link'), letter = link.querySelector('.source').textContent;
  return [item.dataset.source, { item, link, letter, name: link.lastChild.textContent.trim(), grade: item.querySelector('.grade') }];
}));
for (const choice of choices) {
  choice.append(...Array.from(sources, ([id, { name, letter }]) => make('option', { value: id }, `${name} (${letter})`)));
}

// In a copy that works from a folder, where browsers fetch nothing, this module came as a blob, and scripts hand over the data.
const isPortable = import.meta.url.startsWith('blob:');
const folder = new URL('.', new URL(form.dataset.folder, location.href)).href;
const held = src => globalThis.held?.[src] ?? new Promise((resolve, reject) => {
  document.head.append(Object.assign(make('script', { src }), { onload: () => resolve(globalThis.held[src]), onerror: reject }));
});
const fetchFrom = src => fetch(src).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)));
const loaded = new Map();
function load(id) {
  if (!loaded.has(id)) {
    const file = `${folder}${encodeURIComponent(id)}.json`;
    const loading = (isPortable ? held(`${file}.js`) : fetchFrom(file)).then(({ answers, silent, ...source }) =>
      ({ ...sources.get(id), ...source, id, answers: new Map(answers.map(answer => [answer.question, answer])), silent: new Set(silent) }));
    loading.catch(() => loaded.delete(id));
    loaded.set(id, loading);
  }
  return loaded.get(id);
}

const stance = ({ stance, scale }) => make('span', { class: 'stance' },
  make('span', { class: 'scale', 'aria-hidden': 'true' }, ...scale.map(step => make('i', { class: step === stance ? 'on' : 'off' }))),
  stance.charAt(0).toUpperCase() + stance.slice(1));

function passages({ link, name }, answer) {
  if (!answer.passages) return [link.cloneNode(true)];
  return answer.passages.flatMap(({ passages, place }, i) =>
    [i > 0 ? ', ' : '', make('a', { href: `${link.getAttribute('href')}#${place}`, 'aria-label': `${name}, passage ${passages}` }, `¶${passages}`)]);
}

function quoted({ language, direction }, { words, translation }) {
  const ours = translation ? [make('small', { class: 'translation' }, ` (our translation: “${translation}”)`)] : [];
  return [make('q', { lang: language, dir: direction }, words), ...ours, ' '];
}

function cell(source, question) {
  const label = `${source.letter} · ${source.name}`, answer = source.answers.get(question);
  if (!answer) {
    return make('td', { class: 'silent', 'data-label': label },
      source.silent.has(question) ? 'Silent: read for this question, does not speak to it.' : 'Not read for this question yet.');
  }
  return make('td', { 'data-label': label }, stance(answer), make('div', { class: 'says' }, make('p', {}, answer.says)),
    ...answer.quotations ? [make('p', { class: 'quoted' }, ...answer.quotations.flatMap(words => quoted(source, words)))] : [],
    make('p', { class: 'where' }, ...passages(source, answer)));
}

function section(pair, heading, answers, most = 30) {
  if (answers.length === 0) return '';
  const rows = answers.map(({ question, wording }) => {
    const link = make('a', { class: 'question', href: isPortable ? `../${question}/index.html` : `../${encodeURIComponent(question)}/` }, wording);
    return make('tbody', {}, make('tr', {}, make('th', { scope: 'row' }, link), ...pair.map(source => cell(source, question))));
  });
  const heads = pair.map(({ link, grade }) => make('th', { scope: 'col' }, link.cloneNode(true), ' ', grade.cloneNode(true)));
  const table = make('table', { class: 'matrix' }, make('caption', {}, heading), make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Question'), ...heads)), ...rows);
  return make('section', { class: 'group' },
    make('h2', {}, `${heading} `, make('span', { class: 'count' }, count(answers.length, 'question'))),
    answers.length > most ? make('details', {}, make('summary', {}, 'Show them'), table) : table);
}

const apart = (one, other) => Math.abs(one.scale.indexOf(one.stance) - one.scale.indexOf(other.stance)) / Math.max(1, one.scale.length - 1);

function sideBySide(pair) {
  const [one, other] = pair;
  const both = [...one.answers.values()].filter(({ question }) => other.answers.has(question));
  const otherOn = answer => other.answers.get(answer.question);
  const differ = both.filter(answer => answer.stance !== otherOn(answer).stance).sort((left, right) => apart(right, otherOn(right)) - apart(left, otherOn(left)));
  const agree = both.filter(answer => answer.stance === otherOn(answer).stance);
  const [alone, otherAlone] = [[one, other], [other, one]].map(([speaks, is]) => [...speaks.answers.values()].filter(({ question }) => !is.answers.has(question)));
  const rest = form.dataset.questions - both.length - alone.length - otherAlone.length;
  const own = one.item.querySelector(`[data-other="${CSS.escape(other.id)}"]`);
  place.replaceChildren(
    section(pair, 'Where they differ', differ, Infinity),
    section(pair, 'Where they agree', agree),
    section(pair, `Where only ${one.name} speaks`, alone),
    section(pair, `Where only ${other.name} speaks`, otherAlone),
    rest > 0 ? make('p', { class: 'note' }, `To ${count(rest, 'question')} neither speaks, or neither was read for ${rest === 1 ? 'it' : 'them'}.`) : '',
    own ? make('p', {}, Object.assign(own.cloneNode(), { className: 'more', textContent: 'These two have a page of their own' })) : '');
  return `They differ on ${count(differ.length, 'question')} and agree on ${agree.length}; ${one.name} speaks alone to ${alone.length}, ${other.name} to ${otherAlone.length}.`;
}

let turn = 0;
async function compare() {
  const mine = ++turn;
  const ids = choices.map(choice => choice.value);
  const state = `${new URLSearchParams(choices.filter(choice => choice.value).map(choice => [choice.name, choice.value]))}`;
  history.replaceState(history.state, '', `${location.pathname}${state ? `?${state}` : ''}`);
  const say = sentence => { statusLine.textContent = sentence; };
  place.replaceChildren();
  document.title = title;
  if (ids.includes('')) return say('');
  if (ids[0] === ids[1]) return say('These are one and the same. Choose two sources.');
  document.title = `${ids.map(id => sources.get(id).name).join(' and ')}: ${title}`;
  say('Loading …');
  const answers = await Promise.allSettled(ids.map(load));
  if (mine !== turn) return;
  const missing = ids.filter((_, i) => answers[i].status === 'rejected');
  if (missing.length === 0) return say(sideBySide(answers.map(({ value }) => value)));
  statusLine.replaceChildren(`What ${missing.map(id => sources.get(id).name).join(' and ')} ${missing.length === 1 ? 'says' : 'say'} could not be loaded. `,
    make('button', { type: 'button', class: 'again' }, 'Try again'), ' The list below leads to the page of each source.');
}

form.addEventListener('change', compare);
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('click', ({ target }) => {
  if (target.type !== 'button') return;
  if (!target.classList.contains('again')) [a.value, b.value] = [b.value, a.value];
  compare();
});

const asked = new URLSearchParams(location.search);
const unknown = choices.map(({ name }) => asked.get(name)).filter(id => id && !sources.has(id));
for (const choice of choices) if (sources.has(asked.get(choice.name))) choice.value = asked.get(choice.name);
// What the address asks for in vain stays in it until something is chosen.
if (unknown.length > 0) statusLine.textContent = `This briefing has no source called ${unknown.map(id => `“${id}”`).join(' or ')}. Choose another one.`;
else if (a.value || b.value) compare();
