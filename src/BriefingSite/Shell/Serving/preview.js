/* The preview's own script, in no page that is published: it shows what has been saved, and what is wrong with it. */

{
  const { page } = document.currentScript.dataset;
  const scroll = 'preview-scroll';
  const isWhole = document.body.matches('.whole');
  const make = (tag, properties, ...content) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...content);
    return element;
  };

  // A page that is loaded again stays where it was.
  const kept = JSON.parse(sessionStorage.getItem(scroll) ?? 'null');
  sessionStorage.removeItem(scroll);
  if (kept?.path === location.pathname) addEventListener('load', () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' }));

  function reload() {
    sessionStorage.setItem(scroll, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
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

  let box;
  let dismissed;

  function tell({ mistakes, broken, count }) {
    const key = JSON.stringify(mistakes);
    const isOpen = broken || box?.shadowRoot.querySelector('details')?.open;
    if (key === box?.dataset.key) return;
    box?.remove();
    box = null;
    if (mistakes.length === 0 || key === dismissed) return;
    const list = make('ol', {}, ...mistakes.map(({ severity, code, place, message, hint, line, column, length }) => {
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
    const panel = make('section', { className: 'mistakes over', ariaLabel: 'Mistakes' }, details, close);
    box = make('div', { id: 'preview-mistakes' });
    box.dataset.key = key;
    box.attachShadow({ mode: 'open' }).append(make('link', { rel: 'stylesheet', href: '/__preview/preview.css' }), panel);
    const dismiss = () => { dismissed = key; box.remove(); box = null; };
    close.onclick = dismiss;
    panel.onkeydown = event => { if (event.key === 'Escape') dismiss(); };
    panel.setAttribute('role', broken ? 'alert' : 'status');
    document.body.append(box);
  }

  // Hosts are asked by a browser over few connections at once; so only the page in sight holds one.
  let source;
  function listen() {
    source?.close();
    source = null;
    if (document.hidden) return;
    source = new EventSource(`/__preview/events?page=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
    source.onmessage = ({ data }) => {
      const state = JSON.parse(data);
      if (state.page !== page) return reload();
      if (isWhole) return;
      swap(state.sheets);
      tell(state);
    };
  }
  document.addEventListener('visibilitychange', listen);
  addEventListener('pageshow', event => { if (event.persisted) listen(); });
  listen();
}
