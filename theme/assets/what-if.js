/* What would follow if sources or assumptions were wrong. What bears on what is loaded when somebody tries, not before; what is marked stands in the
   address alone. */

/* The rule is that of the build (SupportGraph): the sources of a claim carry it each by itself, sources of one origin count once, the claims that it
   rests on carry it together, and an assumption falls only by itself. */

// Each claim after those that it rests on. A link that closes a circle is passed over.
function sort(claims) {
  const premises = claims.map(claim => [...new Set(claim.restsOn ?? [])]);
  const links = [...premises], states = new Uint8Array(claims.length), order = [];
  const [open, done] = [1, 2];
  for (let start = 0; start < claims.length; start++) {
    if (states[start]) continue;
    const path = [{ number: start, next: 0 }];
    states[start] = open;
    while (path.length > 0) {
      const step = path.at(-1);
      if (step.next === links[step.number].length) {
        path.pop();
        states[step.number] = done;
        order.push(step.number);
        continue;
      }
      const to = links[step.number][step.next++];
      if (states[to] === open) premises[step.number] = premises[step.number].filter(premise => premise !== to);
      else if (!states[to]) {
        states[to] = open;
        path.push({ number: to, next: 0 });
      }
    }
  }
  return { order, premises };
}

/** Answers what falls and what flips when sources and claims, by their places, are wrong. */
export function createArgument({ origins, claims }) {
  const { order, premises } = sort(claims);
  // The origins that are left, each once. There are few: a list is faster than a set.
  const left = (sources = [], wrong) => {
    const found = [];
    for (const source of sources) if (!wrong.has(source) && !found.includes(origins[source])) found.push(origins[source]);
    return found;
  };

  function stand(wrongSources, wrongClaims) {
    const standings = new Array(claims.length);
    for (const number of order) {
      const { assumed, supporting, opposing } = claims[number];
      const carrying = left(supporting, wrongSources);
      const isContested = left(opposing, wrongSources).some(origin => !carrying.includes(origin));
      const isRemoved = wrongClaims.has(number);
      if (assumed) {
        standings[number] = { stands: !isRemoved, origins: carrying.length, isContested };
        continue;
      }
      const isCited = supporting?.length > 0;
      let stands = !isRemoved && (isCited ? carrying.length > 0 : premises[number].length > 0);
      let fewest = isCited ? carrying.length : Infinity;
      for (const premise of premises[number]) {
        stands &&= standings[premise].stands;
        if (standings[premise].origins > 0 && !claims[premise].assumed) fewest = Math.min(fewest, standings[premise].origins);
      }
      standings[number] = { stands, origins: stands && fewest < Infinity ? fewest : 0, isContested };
    }
    return standings;
  }

  const before = stand(new Set(), new Set());
  return (wrongSources, wrongClaims) => {
    const after = stand(wrongSources, wrongClaims);
    const those = holds => claims.map((_, number) => number).filter(number => before[number].stands && holds(before[number], after[number]));
    return {
      fallen: those((_, now) => !now.stands),
      single: those((was, now) => now.stands && was.origins > 1 && now.origins === 1),
      uncontested: those((was, now) => now.stands && was.isContested && !now.isContested),
    };
  };
}

const most = 200;

const make = (tag, properties, ...content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// In a copy that works from a folder, where browsers fetch nothing, this module came as a blob, and a script hands over the data.
const isPortable = import.meta.url.startsWith('blob:');
const held = src => globalThis.held[src] ?? new Promise((resolve, reject) => {
  document.head.append(make('script', { src, onload: () => resolve(globalThis.held[src]), onerror: reject }));
});
const fetchFrom = src => isPortable ? held(src) : fetch(src).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)));

function start(form) {
  const { root, argument: address } = form.dataset;
  const boxes = [...form.querySelectorAll('[name=wrong]')];
  const groups = [...form.querySelectorAll('.origin')].map(element => ({ all: element.querySelector('.all'), boxes: [...element.querySelectorAll('[name=wrong]')] }));
  const outcome = form.querySelector('.outcome'), verdict = form.querySelector('.verdict');
  const hint = [...outcome.childNodes];
  let unknown = 0;

  const urlOf = url => isPortable ? new URL(url.slice(1).replace(/(^|\/)(?=#|$)/, '$1index.html'), new URL(root, location.href)).href : root + url.slice(1);
  const linkTo = ({ title, url }) => make('a', { href: urlOf(url) }, title);

  let loading;
  const load = () => loading ??= fetchFrom(address).then(data => ({
    data,
    follow: createArgument(data),
    sources: new Map(data.sources.map((id, place) => [id, place])),
    claims: new Map(data.claims.map(({ id }, place) => [id, place])),
  })).catch(failure => {
    loading = null;
    throw failure;
  });

  const list = (numbers, claims) => make('ul', { className: 'links' }, ...numbers.slice(0, most).map(number => make('li', {}, linkTo(claims[number]))),
    numbers.length > most ? make('li', {}, `and ${numbers.length - most} more`) : '');
  const fold = (summary, ...content) => make('details', { className: 'from' }, make('summary', {}, summary), ...content);
  const folds = (numbers, summary, claims) => numbers.length > 0 ? [fold(summary, list(numbers, claims))] : [];

  const inWords = (lost, of) => lost === of ? (of === 1 ? 'Its only claim falls' : `All ${of} of its claims fall`)
    : `${lost * 2 > of ? 'Most' : 'Some'} of its claims fall: ${lost} of ${of}`;

  function judged(judgement, fallen, single, claims) {
    const lost = judgement.claims.filter(number => fallen.has(number)), kept = judgement.claims.filter(number => !fallen.has(number));
    return make('li', {}, make('p', { className: 'title' }, linkTo(judgement)), make('p', {}, make('strong', {}, inWords(lost.length, judgement.claims.length))),
      ...folds(lost, `What falls: ${count(lost.length, 'claim')}`, claims),
      ...folds(kept, `What is left: ${count(kept.length, 'claim')}${kept.some(number => single.has(number)) ? `, ${kept.filter(number => single.has(number)).length} on one origin then` : ''}`, claims));
  }

  function show({ data: { claims, judgements }, follow, sources, claims: places }, ids) {
    const wrongSources = new Set(ids.filter(id => sources.has(id)).map(id => sources.get(id)));
    const wrongClaims = new Set(ids.filter(id => places.has(id)).map(id => places.get(id)));
    const { fallen, single, uncontested } = follow(wrongSources, wrongClaims);
    const [all, one] = [new Set(fallen), new Set(single)];
    const others = fallen.filter(number => !wrongClaims.has(number));
    const losing = judgements.filter(judgement => judgement.claims.some(number => all.has(number)));
    const keeping = judgements.filter(judgement => !losing.includes(judgement));
    const sentence = `${ids.length} marked as wrong: ${others.length} of ${count(claims.length, 'claim')} ${others.length === 1 ? 'falls' : 'fall'}, ${losing.length} of ${count(judgements.length, 'judgement')} ${losing.length === 1 ? 'loses' : 'lose'} claims.`;
    say(sentence);
    outcome.replaceChildren(
      ...losing.length > 0 ? [make('h3', {}, 'Judgements that lose claims'), make('ul', { className: 'judged' }, ...losing.map(judgement => judged(judgement, all, one, claims)))] : [],
      ...keeping.length > 0 ? [fold(`${count(keeping.length, 'judgement keeps', 'judgements keep')} all of ${keeping.length === 1 ? 'its' : 'their'} claims`, make('ul', { className: 'links' }, ...keeping.map(judgement => make('li', {}, linkTo(judgement)))))] : [],
      make('h3', {}, 'Claims'),
      ...others.length + single.length + uncontested.length === 0 ? [make('p', {}, 'No claim falls, and no mark changes.')] : [],
      ...folds(others, `${count(others.length, 'claim falls', 'claims fall')}: nothing else carries ${others.length === 1 ? 'it' : 'them'}`, claims),
      ...folds(single, `${count(single.length, 'claim rests', 'claims rest')} on one origin then`, claims),
      ...folds(uncontested, `${count(uncontested.length, 'claim is', 'claims are')} no longer contested`, claims));
  }

  function say(sentence) {
    const words = unknown > 0 ? `${sentence} The address names ${count(unknown, 'thing')} that this page does not know.` : sentence;
    if (verdict.textContent !== words) verdict.textContent = words;
  }

  let turn = 0;
  async function apply() {
    const mine = ++turn;
    const ids = boxes.filter(box => box.checked).map(box => box.value);
    for (const group of groups) {
      const marked = group.boxes.filter(box => box.checked).length;
      group.all.checked = marked === group.boxes.length;
      group.all.indeterminate = marked > 0 && !group.all.checked;
    }
    if (ids.length === 0) {
      say('Nothing is marked as wrong.');
      outcome.replaceChildren(...hint);
      return;
    }
    try {
      const loaded = await load();
      if (mine === turn) show(loaded, ids);
    } catch {
      if (mine !== turn) return;
      say('What would follow could not be computed: the data could not be loaded. Each source leads to what follows if it alone is wrong.');
      outcome.replaceChildren();
    }
  }

  // What was withdrawn is marked from the start: an address without a fragment stands for that, and "#wrong" for nothing.
  const keep = () => {
    unknown = 0;
    const fragment = boxes.every(box => box.checked === box.defaultChecked) ? '' : `#${['wrong', ...boxes.filter(box => box.checked).map(box => box.value)].join('.')}`;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
  };

  function read() {
    const [name, ...named] = location.hash.slice(1).split('.');
    const ids = name === 'wrong' ? [...new Set(named.filter(Boolean))] : [];
    for (const box of boxes) box.checked = name === 'wrong' ? ids.includes(box.value) : box.defaultChecked;
    unknown = ids.filter(id => !boxes.some(box => box.value === id)).length;
    apply();
    // What follows comes into view, not the entry in the list that the address names.
    if (ids.length > 0) form.scrollIntoView();
  }

  const filter = () => {
    const wanted = plain(form.elements.q?.value ?? '').split(/\s+/).filter(Boolean);
    for (const box of boxes) {
      const item = box.closest('li');
      item.hidden = !box.checked && !wanted.every(word => plain(item.textContent).includes(word));
    }
    for (const group of groups) group.all.closest('.origin').hidden = group.boxes.every(box => box.closest('li').hidden);
  };

  form.addEventListener('change', event => {
    const group = groups.find(({ all }) => all === event.target);
    if (group) for (const box of group.boxes) box.checked = group.all.checked;
    if (!group && event.target.name !== 'wrong') return;
    keep();
    apply();
  });
  form.addEventListener('input', event => { if (event.target.name === 'q') filter(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => {
    for (const box of boxes) box.checked = box.defaultChecked;
    keep();
    filter();
    apply();
  }));
  addEventListener('hashchange', read);
  read();
}

const form = globalThis.document?.querySelector('form.suppose');
if (form) start(form);
