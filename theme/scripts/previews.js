/* Previews: a note, a term or a passage opens beside what leads to it, on hover and on focus. Escape dismisses it, the pointer can
   move onto it, and it stays until pointer and focus have left (WCAG 1.4.13). A click or Enter on a mark keeps it open and moves
   the focus into it; Escape leads back. */

const previewed = '[role=doc-noteref], a.term, .claim:not(.item) .evidence a[href*="#p"], .where a[href*="#p"]';
const popup = make('div', { className: 'popup', popover: 'manual', tabIndex: -1, role: 'dialog' });
let opener = null; // What the preview belongs to.
let pinned = false; // Whether it was opened to stay.
let returning = false; // Whether the focus is on its way back, which opens nothing.
let timer;
const later = (act, delay) => { clearTimeout(timer); timer = setTimeout(act, delay); };

const { site, publisher, version, root, previews } = document.querySelector('script[data-site]').dataset;
const base = new URL('.', new URL(root, location.href)).href;
const sitePath = href => `/${decodeURI(href).slice(decodeURI(base).length)}`.replace('/index.html', '/');

// Previews are in a few small files; each is fetched once, when first needed. In a copy that works from a folder, where browsers fetch
// nothing, a script hands each over.
const loaded = new Map();
function load(address) {
  if (!loaded.has(address)) {
    const loading = address.endsWith('.js')
      ? new Promise((resolve, reject) => {
        document.head.append(make('script', { src: address, onload: () => resolve(globalThis.held[address]), onerror: reject }));
      })
      : fetch(address).then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)));
    loading.catch(() => loaded.delete(address));
    loaded.set(address, loading);
  }
  return loaded.get(address);
}

// The file of a path follows from the path: FNV-1a.
function fileOf(path, files) {
  let hash = 2166136261;
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 16777619);
  return files[(hash ^ hash >>> 16) & files.length - 1];
}

async function describe(path) {
  const files = await load(previews);
  return (await load(base + fileOf(path, files)))[path];
}

// What is said of the passages that a link names, the first of which it leads to.
async function passagesOf(link) {
  const path = sitePath(link.href);
  const [, first, last = first] = link.textContent.match(/(\d+)(?:–(\d+))?$/);
  const numbers = Array.from({ length: Math.min(last - first, 9) + 1 }, (_, at) => Number(first) + at);
  const said = await Promise.all(numbers.map((number, at) => describe(at ? path.replace(/\d+$/, number) : path)));
  return numbers.map((number, at) => said[at] && make('p', { className: 'gist' }, `¶${number} `, said[at].text)).filter(Boolean);
}

const labelOf = element => element.getAttribute('aria-label');

// A copy without the marks of notes and the ways back from them.
function copyOf(element) {
  const copy = element.cloneNode(true);
  all('.cite, .ways-back, [role=doc-backlink]', copy).forEach(part => part.remove());
  return copy;
}

// What there is to show at once, and what takes the place of its short form when it has come.
function atOnce(link) {
  if (!link.matches('[role=doc-noteref]')) return null;
  const note = copyOf(noteOf(link));
  // What other marks quote from the passage belongs to them.
  all('.elsewhere', note).filter(({ dataset }) => dataset.mark !== link.id).forEach(quoted => quoted.remove());
  return [...note.childNodes];
}

async function contentFor(link) {
  if (link.matches('[role=doc-noteref]')) {
    const source = noteOf(link).querySelector('.source-link[href*="#p"]');
    const isShort = noteOf(link).querySelector('q') || all('.gist', noteOf(link)).some(gist => gist.textContent.endsWith('…'));
    return source && isShort ? passagesOf(source) : [];
  }
  if (link.matches('.term')) {
    const { title, kind, text } = await describe(sitePath(link.href));
    const [sentence] = Intl.Segmenter ? new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' }).segment(text) : [{ segment: text }];
    const name = make('a', { href: link.href }, title);
    return [make('p', {}, make('strong', {}, name), ' ', make('span', { className: 'kind' }, kind)), make('p', {}, sentence.segment)];
  }
  return [make('p', {}, ...labelOf(link) ? [labelOf(link)] : copyOf(link).childNodes), ...await passagesOf(link)];
}

// Below its opener or, where there is more room, above it; never over it.
function placePopup() {
  const gap = 6, edge = 8, [box] = opener.getClientRects();
  if (!box || box.bottom < 0 || box.top > innerHeight) return close();
  popup.style.maxHeight = '';
  const below = innerHeight - box.bottom - gap - edge, above = box.top - gap - edge;
  const isBelow = popup.offsetHeight <= below || below >= above;
  popup.style.maxHeight = `${isBelow ? below : above}px`;
  popup.style.top = `${isBelow ? box.bottom + gap : box.top - gap - popup.offsetHeight}px`;
  // From the side on which a line begins.
  const start = getComputedStyle(popup).direction === 'rtl' ? box.right + 16 - popup.offsetWidth : box.left - 16;
  popup.style.left = `${Math.max(edge, Math.min(start, document.documentElement.clientWidth - popup.offsetWidth - edge))}px`;
}

function show(content) {
  popup.setAttribute('aria-label', labelOf(opener) ?? opener.textContent);
  popup.replaceChildren(...content);
  // Kept open it stands right behind its opener, so that the next stop after its links is what follows in the text.
  if (pinned) {
    popup.prepend(make('button', { type: 'button', 'aria-label': 'Close', onclick: leave }, '×'));
    (opener.closest('sup') ?? opener).after(popup);
  } else {
    document.body.append(popup);
  }
  popup.showPopover();
  placePopup();
  if (pinned) popup.focus({ preventScroll: true });
}

async function open(link, keep = false) {
  clearTimeout(timer);
  if (link === opener && pinned >= keep) return;
  hide();
  opener = link;
  pinned = keep;
  const isStill = () => opener === link && pinned === keep;
  const short = atOnce(link);
  if (short) show(short);
  const slow = setTimeout(() => { if (isStill() && !short) show([make('p', { className: 'pending' }, 'Loading …')]); }, 250);
  popup.setAttribute('aria-busy', 'true');
  const content = await contentFor(link).catch(() => null);
  clearTimeout(slow);
  if (!isStill()) return;
  popup.removeAttribute('aria-busy');
  if (!short) return content ? show(content) : hide();
  // The whole of what the note gives the beginning of; the links in it stay, as the focus may be on one.
  if (!content?.length) return;
  all('.gist', popup).forEach(gist => gist.remove());
  popup.append(...content);
  placePopup();
}

function close() {
  opener = null;
  pinned = false;
  popup.remove();
}

function hide() {
  clearTimeout(timer);
  close();
}

function goTo(element) {
  returning = true;
  element.focus({ preventScroll: true });
  returning = false;
}

// Closes the preview; the focus goes back to where it came from.
function leave() {
  const back = popup.contains(document.activeElement) ? opener : null;
  hide();
  if (back) goTo(back);
}

// In the margin a note is in sight already: it lights up instead.
const light = (mark, on) => noteOf(mark).classList.toggle('highlighted', on);
const inMargin = link => marks.includes(link) && wide.matches && noteOf(link).matches('.beside');

const chooser = document.querySelector('[name=previews]');

if ('popover' in HTMLElement.prototype) {
  // Whoever is disturbed by them switches them off; a mark that is clicked opens its note all the same.
  if (chooser) {
    chooser.checked = !isSwitchedOff('previews');
    chooser.addEventListener('change', () => {
      try {
        localStorage.setItem('previews', chooser.checked ? 'on' : 'off');
      } catch { /* It lasts as long as the page. */ }
    });
  }
  const reach = (link, delay) => {
    if (inMargin(link)) {
      hide();
      light(link, true);
    } else if (chooser && !chooser.checked) return;
    else if (delay) later(() => open(link), delay);
    else open(link);
  };
  const previewedAt = target => popup.contains(target) ? null : target.closest?.(previewed);

  on('pointerover', event => {
    if (event.pointerType !== 'mouse') return;
    const link = previewedAt(event.target);
    if (link) reach(link, 150);
    else if (popup.contains(event.target)) clearTimeout(timer);
    // It stays for whom the keyboard has brought here.
    else if (opener && !pinned && !opener.matches(':focus-visible')) later(hide, 300);
    else if (!opener) clearTimeout(timer);
  });
  on('pointerout', event => {
    const link = previewedAt(event.target);
    if (link && inMargin(link) && link !== document.activeElement) light(link, false);
  });
  on('focusin', event => {
    const link = previewedAt(event.target);
    if (link?.matches(':focus-visible') && !returning) reach(link);
    else if (opener && !popup.contains(event.target) && event.target !== opener) hide();
  });
  on('focusout', event => {
    if (marks.includes(event.target)) light(event.target, false);
  });
  on('pointerdown', event => {
    if (opener && !popup.contains(event.target) && !opener.contains(event.target)) hide();
  });
  on('keydown', event => {
    if (event.key !== 'Escape') return;
    const note = document.activeElement.closest('.notes li.beside');
    if (opener) leave();
    else if (note) goTo(marks.find(mark => noteOf(mark) === note));
  });
  on('click', event => {
    const mark = event.target.closest('[role=doc-noteref], .beside .back');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const there = noteOf(mark);
    if (mark.matches('.back')) goTo(there);
    else if (!inMargin(mark)) return open(mark, true);
    else {
      there.tabIndex = -1;
      there.focus({ preventScroll: true });
    }
    there.scrollIntoView({ block: 'nearest' });
  });
  const follow = () => { if (popup.isConnected) placePopup(); };
  addEventListener('scroll', follow, { passive: true });
  addEventListener('resize', follow);
} else {
  chooser?.closest('p').remove();
}
