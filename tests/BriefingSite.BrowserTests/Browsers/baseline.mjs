// What published style sheets, scripts and pages use that the oldest browsers we care for do not know, by the tables of MDN:
// node baseline.mjs DATA FILE... prints a line for each. What stands in an @supports that asks for it is no finding.
import { readFile } from 'node:fs/promises';

const oldest = { chrome: 109, firefox: 115, safari: 15.4 };

// What may be missing, and what readers have then.
const mayBeMissing = {
  // Style sheets.
  ':has': 'a rule of its own is left out: outlines of tables, the filters without script',
  'text-wrap': 'lines break where they did before', 'text-wrap.balance': '', 'text-wrap.pretty': '',
  'scripting': 'notes stay at the end of the page', 'scripting.media': '',
  '@container': 'the window is asked in place of the container', 'container-type': '', 'container-type.inline-size': '',
  '::details-content': 'what is folded stays folded; script opens it for the paper',
  'overscroll-behavior': 'the page scrolls on at the end of a preview', 'overscroll-behavior.contain': '', 'overscroll-behavior-x': 'a swipe at the end of the menu may leave the page',
  'scrollbar-width': 'the bar of the menu is as wide as others',
  '@page': 'no numbers of pages on paper', '@bottom-right': '', 'page': '', 'size': '', 'orphans': '', 'widows': '',
  'forced-color-adjust': 'colours are forced in pictures too', 'forced-colors': '', 'forced-color-adjust.none': '',
  'text-size-adjust': 'known with a prefix', 'print-color-adjust': 'known with a prefix', 'box-decoration-break': 'known with a prefix',
  'color-mix': 'a plain value comes before it', 'float.inline-start': 'a plain value comes before it', 'float.inline-end': 'a plain value comes before it',
  'content-visibility': 'see ::details-content', 'content-visibility.visible': '', 'print-color-adjust.exact': 'known with a prefix', 'box-decoration-break.clone': 'known with a prefix',
  'outline': 'its corners are square', 'accent-color': 'boxes are blue', 'text-decoration.transparent': '', 'align-content.start': 'known in grids',
  'break-after.avoid': 'a heading may end a leaf', 'break-before.avoid': 'a head of a table may end a leaf',
  // Scripts. The first names are those of our own objects.
  'element': '', 'entry': '', 'results': '', 'sources': '', 'silent': '', 'number': '', 'maxHeight': 'a property of styles',
  'showPopover': 'the script asks first: marks lead to the notes', 'popover': 'the script asks first',
  'Segmenter': 'the script asks first', 'segment': 'the script asks first',
};

const [, , tables, ...files] = process.argv;
const data = JSON.parse(await readFile(tables, 'utf8'));
const findings = new Set();

// Whether a feature came later than the oldest browsers, or is missing in one of them.
function isNew(feature) {
  const support = feature?.__compat?.support;
  if (!support) return false;
  return Object.entries(oldest).some(([browser, version]) => {
    const known = [support[browser] ?? []].flat().some(each => !each.flags && !each.prefix && !each.alternative_name && !each.version_removed
      && each.version_added && parseFloat(`${each.version_added}`.replace('≤', '')) <= version);
    return !known;
  });
}
const isMissing = features => features.length > 0 && features.every(isNew);
const report = (file, name) => { if (!(name in mayBeMissing)) findings.add(`${file}: ${name}`); };

function deep(tree, name, found = []) {
  for (const [key, value] of Object.entries(tree)) {
    if (key === '__compat') continue;
    if (key === name) found.push(value);
    deep(value, name, found);
  }
  return found;
}

function readSheet(file, text) {
  const { properties, selectors, types, 'at-rules': atRules } = data.css;
  const words = text.replace(/"[^"]*"|'[^']*'/g, '""');
  const open = [];
  let piece = '';
  const asked = name => open.some(prelude => prelude.startsWith('@supports') && prelude.includes(name.replace(/^@/, '')));
  const check = (name, features) => { if (isMissing(features.filter(Boolean)) && !asked(name)) report(file, name); };
  const checkPrelude = prelude => {
    const rule = prelude.match(/^@([\w-]+)/)?.[1];
    if (rule === 'supports') return;
    if (rule) check(`@${rule}`, [atRules[rule]]);
    if (rule === 'media') for (const [, feature] of prelude.matchAll(/\(([\w-]+)/g)) check(feature, [atRules.media[feature]]);
    if (!rule) for (const [name, colons, word] of prelude.matchAll(/(::?)([\w-]+)/g)) check(`${colons}${word}`, [selectors[word]]);
  };
  const checkDeclaration = declaration => {
    const [, name, value] = declaration.match(/^([\w-]+)\s*:\s*([^]*)$/) ?? [];
    if (!name || name.startsWith('-')) return;
    check(name, [properties[name]]);
    if (asked(name) || isMissing([properties[name]].filter(Boolean))) return;
    for (const [word] of value.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g)) if (properties[name]?.[word]) check(`${name}.${word}`, [properties[name][word]]);
  };
  for (const sign of words) {
    if (sign === '{') {
      piece = piece.trim();
      checkPrelude(piece);
      open.push(piece);
      piece = '';
    } else if (sign === '}' || sign === ';') {
      const declaration = piece.trim();
      if (declaration && !declaration.startsWith('@')) {
        checkDeclaration(declaration);
        for (const [, word] of declaration.matchAll(/(?<![\w-])([a-z-]+)\(/g)) check(word, deep(types, word));
      }
      piece = '';
      if (sign === '}') open.pop();
    } else {
      piece += sign;
    }
  }
  if (/&(?![^{]*")/.test(words)) report(file, 'nesting');
}

function readScript(file, text) {
  const code = text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '').replace(/'[^'\n]*'/g, "''");
  const { api, javascript } = data;
  const members = new Map();
  for (const [owner, value] of [...Object.entries(api), ...Object.entries(javascript.builtins), ...Object.entries(javascript.builtins.Intl)]) {
    for (const [name, member] of Object.entries(value)) {
      const plain = name.replace(/_(static|event)$/, '');
      if (name !== '__compat') members.set(plain, [...members.get(plain) ?? [], member]);
    }
  }
  for (const [, name] of code.matchAll(/\.([A-Za-z]\w*)/g)) if (isMissing(members.get(name) ?? [])) report(file, name);
  for (const [name] of code.matchAll(/(?<![\w.])[A-Z]\w+/g)) if (isMissing([api[name], javascript.builtins[name], javascript.builtins.Intl[name]].filter(Boolean))) report(file, name);
  // Members whose name is older elsewhere.
  if (/\(\?<[=!]/.test(code)) report(file, 'lookbehind in a regular expression');
  if (/\bstate\.size\b|[pP]arams\.size\b/.test(code)) report(file, 'URLSearchParams.size');
  if (/\.aria[A-Z]|\bariaLabel\b|\brole:\s/.test(code.replace(/make\([^]*?\)/g, ''))) report(file, 'attributes of ARIA as properties');
}

function readPage(file, text) {
  const { elements, global_attributes: everywhere } = data.html;
  for (const [, tag, attributes] of text.replace(/<(script|style)[^]*?<\/\1>/g, '').matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:=(?:"[^"]*"|[^\s>"]+))?)*)/g)) {
    if (isMissing([elements[tag]].filter(Boolean))) report(file, `<${tag}>`);
    for (const [, name] of attributes.replace(/="[^"]*"/g, '=').matchAll(/\s([a-z-]+)(?==|\s|$)/g)) if (isMissing([everywhere[name], elements[tag]?.[name]].filter(Boolean))) report(file, `${tag} ${name}`);
  }
}

for (const file of files) {
  const text = await readFile(file, 'utf8');
  (file.endsWith('.css') ? readSheet : file.endsWith('.js') ? readScript : readPage)(file, text);
}
console.log([...findings].join('\n'));
