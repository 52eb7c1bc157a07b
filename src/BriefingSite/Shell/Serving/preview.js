/* The preview's own script, in no page that is published: it shows what has been saved, and what is wrong with it. */

{
  const { page } = document.currentScript.dataset;
  const scroll = 'preview-scroll';
  let box;
  const isWhole = document.body.matches('.whole');
  const make = (tag, properties, ...content) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  };

  // A page that is loaded again stays where it was, and so does whoever goes through it by keyboard.
  const kept = JSON.parse(sessionStorage.getItem(scroll) ?? 'null');
  sessionStorage.removeItem(scroll);
  if (kept?.path === location.pathname) {
    addEventListener('load', () => {
      scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
      if (kept.focus && document.activeElement === document.body) alike(kept.focus.alike)[kept.focus.at]?.focus({ preventScroll: true });
    });
  }

  // Once is enough: a page that is asked to come anew while it comes may stay away for good. What it missed it asks for when it is shown.
  let isLeaving = false;

  function reload() {
    isLeaving = true;
    sessionStorage.setItem(scroll, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, focus: focused() }));
    location.reload();
  }

  const alike = ({ tag, id, href }) => [...document.getElementsByTagName(tag)].filter(each => each.id === id && each.getAttribute('href') === href);

  function focused() {
    const at = document.activeElement;
    if (!at || at === document.body || at === box) return null;
    const key = { tag: at.localName, id: at.id, href: at.getAttribute('href') };
    return { alike: key, at: alike(key).indexOf(at) };
  }

  // A new sheet stands beside the old one until it is there, so that the page is never bare.
  function swap(sheets) {
    const links = [...document.querySelectorAll('link[rel=stylesheet]:not([data-old])')];
    if (links.length !== sheets.length) return reload();
    links.forEach((old, i) => {
      if (old.getAttribute('href') === sheets[i]) return;
      const fresh = old.cloneNode();
      fresh.setAttribute('href', sheets[i]);
      old.dataset.old = '';
      fresh.onload = fresh.onerror = () => old.remove();
      old.after(fresh);
    });
  }

  let dismissed;

  function tell({ problems, broken, count }) {
    const key = JSON.stringify(problems);
    const isOpen = broken || box?.shadowRoot.querySelector('details')?.open;
    if (key === box?.dataset.key) return;
    box?.remove();
    box = null;
    if (problems.length === 0 || key === dismissed) return;
    const list = make('ol', {}, ...problems.map(({ severity, code, place, message, hint, line, column, length }) => {
      const item = make('li', { className: severity },
        make('p', {}, make('code', { className: 'place' }, place), ' ', make('b', {}, code)),
        make('p', {}, message));
      const start = column - 1;
      if (line?.trim()) item.append(make('pre', {}, line.slice(0, start), make('mark', {}, line.slice(start, start + length)), line.slice(start + length)));
      if (hint) item.append(make('p', { className: 'hint' }, hint));
      return item;
    }));
    const close = make('button', { type: 'button', ariaLabel: 'Close', title: 'Close' }, '×');
    const details = make('details', { open: isOpen }, make('summary', {}, broken ? `${count}: the page is as it was before` : count), list);
    const panel = make('section', { className: 'problems over', ariaLabel: 'Problems' }, details, close);
    box = make('div', { id: 'preview-problems' });
    box.dataset.key = key;
    box.attachShadow({ mode: 'open' }).append(make('link', { rel: 'stylesheet', href: '/__preview/preview.css' }), panel);
    const dismiss = () => { dismissed = key; box.remove(); box = null; };
    close.onclick = dismiss;
    panel.onkeydown = event => { if (event.key === 'Escape') dismiss(); };
    panel.setAttribute('role', broken ? 'alert' : 'status');
    document.body.append(box);
  }

  // What is shown now, in this page; asked one after the other, so that the last answer is the newest.
  let looking = Promise.resolve();
  async function look() {
    if (document.hidden || isLeaving) return;
    const answer = await fetch(`/__preview/state?page=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
    const state = await answer.json();
    if (state.page !== page) return reload();
    if (isWhole) return;
    swap(state.sheets);
    tell(state);
  }
  const lookNow = () => { looking = looking.then(look).catch(() => {}); };
  document.addEventListener('visibilitychange', lookNow);
  addEventListener('pageshow', lookNow);

  // A browser has few connections to a host, so one page listens and tells the others; when it goes, the next takes over. Where pages
  // can't agree on one, each listens for itself.
  const listen = heard => { new EventSource('/__preview/events').onmessage = heard; };
  if (navigator.locks) {
    const others = new BroadcastChannel('preview');
    others.onmessage = lookNow;
    navigator.locks.request('preview', () => new Promise(() => listen(() => { others.postMessage(null); lookNow(); }))).catch(() => {});
  } else {
    listen(lookNow);
  }
}
