/* What finds words in the index of a large briefing: its parts are loaded as they are needed. It ranks as MiniSearch does. */

const ratio = 1.1;              // of a level to the one below
const atOnce = 6;               // parts are loaded in such steps, and there is an answer after each
const reach = 2;                // parts on either side in which slips of the pen are looked for
const most = 20;                // results; each part of entries is a request

// How many letters must change, as long as it is not more than a limit.
function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[other.length];
}
const leavesOf = query => typeof query === 'string' ? [query] : query.queries.flatMap(leavesOf);

/**
 * Opens an index.
 * @param root - what its first file holds
 * @param fetchPart - loads a part by its name
 * @param queryFor - words as a tree of words
 */
export default function open({ kinds, words, entries }, fetchPart, queryFor) {
  const parts = new Map(), failed = new Set(), groups = new Map();
  let best = null;

  // The part where a key is, or would be.
  function at(key) {
    let low = 0, high = words.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (words[middle] <= key) low = middle; else high = middle;
    }
    return low;
  }
  const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const hasPrefix = word => parts.get(at(`${word}*`))?.has(`${word}*`);

  // The parts with a word and those that begin with it: at once if they have a list of their own, else in two parts at most.
  function wanted(word, slip) {
    const prefix = at(`${word}*`);
    const last = word.length > 1 && parts.has(prefix) && !hasPrefix(word) ? at(`${word}\uffff`) : prefix;
    if (!slip) return range(at(word), last);
    const middle = at(word);
    return range(Math.max(at(word.slice(0, 1)), middle - reach), Math.max(last, Math.min(at(`${word.slice(0, 1)}\uffff`), middle + reach)));
  }

  async function load(number) {
    try {
      parts.set(number, new Map((await fetchPart(`words-${number}`)).map(list => [list[0], list])));
    } catch {
      failed.add(number);
    }
  }

  // What a word finds: a score for each entry. It is partial where entries may be missing.
  function findWord(word, slip) {
    const scores = new Map();
    const found = { scores, isPartial: false, like: new Set(), cut: null };
    const add = ([key, count, ...levels], weight) => {
      let listed = 0;
      for (const [level, ...steps] of levels) {
        let id = 0;
        listed += steps.length;
        for (const step of steps) scores.set(id += step, (scores.get(id) ?? 0) + weight * ratio ** level);
      }
      if (listed < count) Object.assign(found, { isPartial: true, cut: { key, count, listed } });
    };
    const limit = slip ? Math.min(6, Math.round(word.length * slip)) : 0;
    const isHeavy = word.length > 1 && hasPrefix(word);
    for (const number of wanted(word, slip)) {
      const part = parts.get(number);
      if (!part) found.isPartial = true;
      for (const [key, list] of part ?? []) {
        if (key === word) add(list, 1);
        else if (key === `${word}*`) add(list, 1);
        else if (key.endsWith('*')) continue;
        else if (word.length > 1 && key.startsWith(word)) { if (!isHeavy) add(list, .375 * key.length / (key.length + .3 * (key.length - word.length))); }
        else if (limit) {
          const slips = distance(word, key, limit);
          if (slips > limit) continue;
          found.like.add(key);
          add(list, .45 * key.length / (key.length + slips));
        }
      }
    }
    return found;
  }

  // Entries with their scores and the words that found them. A word whose list is partial leaves no entry out.
  function evaluate(query, find) {
    if (typeof query === 'string') {
      const { scores, isPartial } = find(query);
      return { found: new Map([...scores].map(([id, score]) => [id, { score, words: new Set([query]) }])), isPartial };
    }
    const nodes = query.queries.map(each => evaluate(each, find));
    const isAll = query.combineWith === 'AND';
    const strict = isAll ? nodes.filter(node => !node.isPartial) : [];
    const found = new Map();
    for (const node of nodes) {
      for (const [id, { score, words }] of node.found) {
        if (!strict.every(each => each.found.has(id))) continue;
        const so = found.get(id) ?? { score: 0, words: new Set() };
        found.set(id, { score: so.score + score, words: so.words.union?.(words) ?? new Set([...so.words, ...words]) });
      }
    }
    return { found, isPartial: nodes.some(node => node.isPartial) && (!isAll || strict.length === 0) };
  }

  function answer(query, slips) {
    const byWord = new Map(leavesOf(query).map(word => [word, findWord(word, slips?.(word))]));
    const { found } = evaluate(query, word => byWord.get(word));
    const marks = { has: term => [...byWord].some(([word, { like }]) => term === word || word.length > 1 && term.startsWith(word) || like.has(term)) };
    const results = [...found].map(([id, { score, words }]) => ({ id, score: score * words.size, terms: marks }));
    return { results: results.sort((one, other) => other.score - one.score || one.id - other.id), words: [...byWord.values()] };
  }

  function notes(query, words, slips) {
    const number = count => count.toLocaleString(document.documentElement.lang);
    const lost = leavesOf(query).filter(word => wanted(word, slips?.(word)).some(each => failed.has(each)));
    return [
      ...words.filter(({ cut }) => cut).map(({ cut: { key, count, listed } }) => key.endsWith('*')
        ? `Words that begin with “${key.slice(0, -1)}” are in ${number(count)} entries; the ${number(listed)} where they weigh most are searched.`
        : `“${key}” is in ${number(count)} entries; the ${number(listed)} where it weighs most are searched.`),
      ...lost.length > 0 ? [`A part of the index could not be loaded: what has ${lost.map(word => `“${word}”`).join(', ')} may be missing.`] : [],
    ];
  }

  // One answer after another, each from more parts, until all that it needs are there.
  async function* answers(text, ways) {
    failed.clear();
    const [some] = ways.at(-1);
    for (const [how, { combineWith, fuzzy }] of ways) {
      const query = { combineWith, ...queryFor(text, combineWith) };
      const leaves = [...new Set(leavesOf(query))];
      for (;;) {
        const missing = [...new Set(leaves.flatMap(word => wanted(word, fuzzy?.(word))))].filter(each => !parts.has(each) && !failed.has(each));
        await Promise.all(missing.slice(0, atOnce).map(load));
        const more = leaves.some(word => wanted(word, fuzzy?.(word)).some(each => !parts.has(each) && !failed.has(each)));
        const { results, words } = answer(query, fuzzy);
        best = null;
        if (!more && (results.length > 0 || how === some)) return yield { how, results, isDone: true, isAbout: words.some(({ isPartial }) => isPartial), notes: notes(query, words, fuzzy) };
        // Until it is known whether any entry has all of the words, those with some of them are better than none.
        const meanwhile = results.length > 0 ? { how, results } : { how: some, ...answer({ combineWith: 'OR', ...queryFor(text, 'OR') }) };
        if (meanwhile.results.length > 0) yield { how: meanwhile.how, results: meanwhile.results, isDone: false, isAbout: true, notes: [] };
        if (!more) break;
        // What is on the page comes before what might be better.
        await best?.catch(() => {});
      }
    }
  }

  const kindOf = id => kinds.find(([, count]) => (id -= count) < 0)[0];

  // The entry of a number, from its part, which is loaded once; the parts of all others after that of the best.
  function entry(id) {
    const number = entries.findIndex(count => id < count || (id -= count, false));
    const load = () => fetchPart(`entries-${number}`).catch(failure => { groups.delete(number); throw failure; });
    if (!groups.has(number)) groups.set(number, best ? best.then(load, load) : load());
    best ??= groups.get(number);
    return groups.get(number).then(group => group[id]);
  }

  const near = (text, fuzzy) => answer({ combineWith: 'OR', ...queryFor(text, 'OR') }, () => fuzzy).results.filter(({ id }) => kindOf(id) === 'term');
  return { answers, entry, kindOf, near, most };
}
