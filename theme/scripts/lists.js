/* Lists: words, counts and order besides the filters of the style sheet; what is chosen is kept in the address. */

const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const form of all('.filtered .filters')) {
  const list = form.closest('.filtered');
  const items = all('.item', list).map(element => ({ element, home: element.parentElement, group: element.closest('.group'), words: plain(element.textContent) }));
  const groups = all('.group', list);
  const shown = form.querySelector('.shown'), nothing = list.querySelector('.nothing'), choices = form.querySelector('.choices');
  // The buttons that the style sheet filters by: each shows what bears its class. The first of each name, which shows all, has none.
  const buttons = all('[type=radio]', form).filter(button => button.className);
  const isOneList = items.every(({ home }) => home === items[0].home);
  let sorted = null;

  const labelOf = button => button.nextElementSibling.textContent.trim();

  // Sorted, the items of several groups stand in one list of their own, in front of the groups.
  const sort = () => {
    const order = form.elements.order?.value ?? '';
    if (order === (sorted?.order ?? '')) return;
    if (sorted) {
      for (const { element, home } of items) home.append(element);
      sorted.section?.remove();
      sorted = null;
    }
    if (!order) return;
    const name = labelOf(all('[name=order]', form).find(button => button.checked));
    const inOrder = [...items].sort((one, other) => other.element.dataset[order] - one.element.dataset[order]).map(item => item.element);
    if (isOneList) {
      items[0].home.append(...inOrder);
      sorted = { order };
      return;
    }
    const sheet = items[0].home.cloneNode(false);
    if (sheet.tHead === null) sheet.append(make('caption', {}, `Questions ${name.toLowerCase()}`), items[0].home.tHead.cloneNode(true));
    sheet.append(...inOrder);
    const frame = items[0].home.closest('.scroll')?.cloneNode(false);
    if (frame) frame.setAttribute('aria-label', `Questions ${name.toLowerCase()}: scrolls sideways`);
    frame?.append(sheet);
    sorted = { order, section: make('section', { className: 'sorted' }, make('h2', {}, name), frame ?? sheet) };
    groups[0].before(sorted.section);
  };

  const bears = ({ element, group }, { className }) => element.classList.contains(className) || group.classList.contains(className);

  const apply = (remark = '') => {
    sort();
    const typed = form.elements.q.value.trim(), wanted = plain(typed).split(/\s+/).filter(Boolean);
    const chosen = buttons.filter(button => button.checked);
    const found = items.filter(({ words }) => wanted.every(word => words.includes(word)));
    const left = found.filter(item => chosen.every(button => bears(item, button)));
    for (const item of items) item.element.hidden = true;
    for (const { element } of left) {
      element.hidden = false;
      // A word that is found in what is folded is shown.
      if (wanted.length > 0) all('.said', element).forEach(fold => { fold.open = wanted.some(word => plain(fold.textContent).includes(word)); });
    }
    for (const group of groups) {
      group.hidden = sorted?.section || !left.some(item => item.group === group);
      // Who looks for something sees what is found, folded or not.
      if (wanted.length + chosen.length > 0) all(':scope > .fold', group).forEach(fold => { fold.open = true; });
    }
    // Beside each choice stands what it would show together with the other filters.
    for (const button of buttons) {
      const others = chosen.filter(other => other.name !== button.name);
      button.nextElementSibling.nextElementSibling.textContent = found.filter(item => [...others, button].every(each => bears(item, each))).length;
    }
    form.querySelector('.chosen').textContent = chosen.length > 0 ? `: ${chosen.map(labelOf).join(', ')}` : '';
    const sentence = `${left.length} of ${items.length} ${form.dataset.items} shown${remark}`;
    if (shown.textContent !== sentence) shown.textContent = sentence;
    nothing.hidden = left.length > 0;
    if (left.length > 0) return;
    const named = chosen.map(button => `${button.closest('fieldset').querySelector('legend').textContent}: ${labelOf(button)}`);
    if (typed) named.push(`the words “${typed}”`);
    const again = make('button', { type: 'button', onclick: () => form.reset() }, `Show all ${form.dataset.items}`);
    nothing.replaceChildren(named.length > 1 ? `None of the ${form.dataset.items} fits all of these together: ${named.join('; ')}. ` : `None of the ${form.dataset.items} has ${named[0]}. `, again);
  };

  const keep = () => {
    const chosen = `${new URLSearchParams([...new FormData(form)].filter(([, value]) => value))}`;
    history.replaceState(history.state, '', `${location.pathname}${chosen ? `?${chosen}` : ''}${location.hash}`);
  };

  // A link leads to an item whatever is filtered.
  const showLinked = () => {
    const linked = items.find(({ element: { id } }) => id && [`#${id}`, `#${encodeURI(id)}`].includes(location.hash))?.element;
    if (!linked) return;
    all('.said', linked).forEach(fold => { fold.open = true; });
    if (!linked.hidden) return;
    form.reset();
    clearTimeout(waiting);
    apply('; the filters were cleared, as they hid what the link leads to');
    keep();
    linked.scrollIntoView();
  };

  let waiting;
  const change = () => { apply(); keep(); };
  form.addEventListener('change', change);
  form.addEventListener('input', event => {
    if (event.target.name !== 'q') return;
    clearTimeout(waiting);
    waiting = setTimeout(change, 200);
  });
  form.addEventListener('reset', () => { waiting = setTimeout(change); });
  form.addEventListener('submit', event => { event.preventDefault(); change(); });
  addEventListener('hashchange', showLinked);

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (field?.name === 'q') field.value = value;
    else all('input', form).filter(input => input.name === name && input.value === value).forEach(input => { input.checked = true; });
  }
  apply();
  showLinked();
}
