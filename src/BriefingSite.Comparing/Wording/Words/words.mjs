// Makes en-words.bin and en-spelling.txt from SCOWL and VarCon, version 2020.12.07: node words.mjs SCOWL-FOLDER VARCON-FILE
// en-words.bin: all words of all regions up to level 70 ("can be found in the dictionary"), sorted, deflated. A line is how many characters it
// shares with the line before, as a letter from A, then the rest.
// en-spelling.txt: the variants of a word with its American spelling, up to level 60. Left out are variants with a sense of their own
// (VarCon's notes), those that are another word as well (in SCOWL's lists for all regions), and those of which either form stands in more than
// one entry of VarCon: it has several senses, or belongs to several words.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MaxLevel = 70, MaxSpellingLevel = 60, MaxShared = 25;
const [, , folder, varcon] = process.argv;
const here = name => new URL(name, import.meta.url);
const notice = '# VarCon, version 2020.12.07, copyright 2000-2020 by Kevin Atkinson and Benjamin Titze. The permission notice is in COPYRIGHT.txt.';

const [words, everywhere] = [new Set(), new Set()];
for (const file of readdirSync(folder)) {
  const [, region, kind, level] = /^(.+)-(words|upper|proper-names|contractions|abbreviations)\.(\d+)$/.exec(file) ?? [];
  if (region === undefined || region === 'special' || Number(level) > MaxLevel) continue;
  for (const word of readFileSync(`${folder}/${file}`, 'latin1').split('\n').filter(word => word !== '')) {
    if (kind !== 'contractions' && kind !== 'abbreviations' && !word.includes("'")) words.add(word);
    if (region === 'english') everywhere.add(word);
  }
}
const byCode = (one, other) => one < other ? -1 : one > other ? 1 : 0;
let before = '';
const lines = [...words].sort(byCode).map(word => {
  let shared = 0;
  while (shared < Math.min(word.length, before.length, MaxShared) && word[shared] === before[shared]) shared++;
  before = word;
  return String.fromCharCode('A'.charCodeAt(0) + shared) + word.slice(shared);
});
writeFileSync(here('en-words.bin'), gzipSync(lines.join('\n'), { level: 9 }));

const [spellings, entries] = [new Map(), new Map()];
let level = 0;
for (const line of readFileSync(varcon, 'latin1').split('\n')) {
  if (line.startsWith('#')) level = Number(/level (\d+)/.exec(line)?.[1] ?? 99);
  const [body, note = ''] = line.split('|');
  if (!line.startsWith('#')) for (const word of new Set(body.split('/').map(part => part.trim().split(': ')[1]?.trim()))) entries.set(word, (entries.get(word) ?? 0) + 1);
  if (line.startsWith('#') || line.trim() === '' || level > MaxSpellingLevel || !/^\s*(<\w+>\s*)*$/.test(note)) continue;
  const forms = body.split('/').map(part => part.trim().split(': ')).map(([tags, word]) => ({ tags: tags.split(' ').filter(tag => !/^\d+$/.test(tag)), word: word?.trim() }))
    .filter(form => form.tags.some(tag => !/[-x]$/.test(tag)));
  const american = forms.find(form => form.tags.some(tag => tag === 'A' || tag === 'A.' || tag.startsWith('_')))?.word;
  if (american === undefined) continue;
  for (const { word } of forms) if (word !== american) spellings.set(word, (spellings.get(word) ?? new Set()).add(american));
}
const all = new Set([...spellings.values()].flatMap(words => [...words]));
const isPlain = word => /^[a-z]{4,}$/.test(word);
const rows = [...spellings].filter(([word, american]) => american.size === 1 && isPlain(word) && [...american].every(isPlain) && !all.has(word) && !everywhere.has(word)
  && [word, ...american].every(form => entries.get(form) === 1))
  .map(([word, [american]]) => `${word} ${american}`).sort(byCode);
writeFileSync(here('en-spelling.txt'), `${notice}\n${rows.join('\n')}\n`);
