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

const { site, publisher, root, previews } = document.querySelector('script[data-site]').dataset;

// In a copy that works from a folder, where browsers fetch nothing, a script hands over what previews of other pages show, by site paths.
let handedOver;
const loadPreviews = () => handedOver ??= new Promise((resolve, reject) => {
  document.head.append(make('script', { src: previews, onload: () => resolve(globalThis.held[previews]), onerror: reject }));
});
const sitePath = href => `/${href.slice(new URL('.', new URL(root, location.href)).href.length)}`.replace('/index.html', '/');

// Pages that previews are taken from; each is fetched once, when first needed.
const pages = new Map([[location.pathname, Promise.resolve(document)]]);
function pageAt(path) {
  if (!pages.has(path)) pages.set(path, fetch(path).then(answer => answer.text()).then(html => new DOMParser().parseFromString(html, 'text/html')));
  return pages.get(path);
}

// A copy without the marks of notes and the ways back from them.
function copyOf(element) {
  const copy = element.cloneNode(true);
  all('.cite, [role=doc-backlink]', copy).forEach(part => part.remove());
  return copy;
}

// What a page tells of the terms and passages on it, by their anchors.
async function shownOn(link) {
  const page = await pageAt(link.pathname);
  return anchor => {
    const there = page.getElementById(anchor);
    return there.matches('.term')
      ? { title: there.querySelector('dfn').textContent, kind: there.querySelector('.kind').textContent, text: tidy(copyOf(there.querySelector('dd p'))) }
      : { text: tidy(copyOf(there.querySelector(':is(.gist, h3, h4, h5, h6)'))) };
  };
}

async function fromPreviews(link) {
  const all = await loadPreviews();
  return anchor => all[`${sitePath(link.href).split('#')[0]}#${anchor}`];
}

// The content of a preview, or nothing where the target is not found.
async function contentFor(link) {
  if (link.matches('[role=doc-noteref]')) return copyOf(noteOf(link)).childNodes;
  const describe = await (previews && !pages.has(link.pathname) ? fromPreviews : shownOn)(link);
  if (link.matches('.term')) {
    const { title, kind, text } = describe(link.hash.slice(1));
    const [sentence] = new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' }).segment(text);
    const name = make('a', { href: link.href }, title);
    return [make('p', {}, make('strong', {}, name), ' ', make('span', { className: 'kind' }, kind)), make('p', {}, sentence.segment)];
  }
  const shown = [make('p', {}, ...link.ariaLabel ? [link.ariaLabel] : copyOf(link).childNodes)];
  const [, first, last = first] = link.textContent.match(/(\d+)(?:–(\d+))?$/);
  for (let number = Number(first); number <= last; number++) {
    shown.push(make('p', {}, `¶${number} `, describe(`p${number}`).text));
  }
  return shown;
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
  popup.style.left = `${Math.max(edge, Math.min(box.left - 16, document.documentElement.clientWidth - popup.offsetWidth - edge))}px`;
}

async function open(link, keep = false) {
  clearTimeout(timer);
  if (link === opener && pinned >= keep) return;
  hide();
  opener = link;
  pinned = keep;
  const content = await contentFor(link).catch(() => null);
  if (opener !== link || pinned !== keep) return;
  if (!content) return hide();
  popup.ariaLabel = link.ariaLabel ?? link.textContent;
  popup.replaceChildren(...content);
  // Kept open it stands right behind its opener, so that the next stop after its links is what follows in the text.
  if (keep) {
    popup.prepend(make('button', { type: 'button', ariaLabel: 'Close', onclick: leave }, '×'));
    (link.closest('sup') ?? link).after(popup);
  } else {
    document.body.append(popup);
  }
  popup.showPopover();
  placePopup();
  if (keep) popup.focus({ preventScroll: true });
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

if ('popover' in HTMLElement.prototype) {
  const reach = (link, delay) => {
    if (inMargin(link)) light(link, true);
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
}
