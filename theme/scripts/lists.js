/* Lists: words, counts and order besides the filters of the style sheet; what is chosen is kept in the address. */

const plain = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const form of all('.filtered .filters')) {
  const list = form.closest('.filtered');
  const items = all('.item', list).map(element => ({ element, home: element.parentElement, group: element.closest('.group'), words: plain(element.textContent) }));
  const groups = all('.group', list);
  const shown = form.querySelector('.shown');
  let sorted = null;

  // Sorted, the items stand in one list of their own, in front of the groups.
  const sort = () => {
    if ((form.elements.order?.value === 'apart') === Boolean(sorted)) return;
    if (sorted) {
      for (const { element, home } of items) home.append(element);
      sorted.remove();
      sorted = null;
      return;
    }
    const table = items[0].home.cloneNode(false);
    table.append(make('caption', {}, 'Questions by disagreement'), items[0].home.tHead.cloneNode(true));
    table.append(...items.toSorted((one, other) => other.element.dataset.apart - one.element.dataset.apart).map(item => item.element));
    const frame = items[0].home.closest('.scroll')?.cloneNode(false);
    if (frame) frame.ariaLabel = 'Questions by disagreement: scrolls sideways';
    frame?.append(table);
    sorted = make('section', {}, make('h2', {}, 'By disagreement'), frame ?? table);
    groups[0].before(sorted);
  };

  const apply = () => {
    sort();
    const wanted = plain(form.elements.q.value).split(/\s+/).filter(Boolean);
    const topic = sorted && form.querySelector('[name=topic]:checked')?.className;
    for (const group of groups) group.hidden = false;
    for (const { element, group, words } of items) {
      element.hidden = !wanted.every(word => words.includes(word)) || Boolean(topic) && !group.classList.contains(topic);
    }
    const count = items.filter(item => item.element.checkVisibility()).length;
    for (const group of groups) group.hidden = !all('.item', group).some(item => item.checkVisibility());
    const sentence = `${count} of ${items.length} ${form.dataset.items} shown`;
    if (shown.textContent !== sentence) shown.textContent = sentence;
  };

  const keep = () => {
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(history.state, '', `${location.pathname}${chosen.size ? `?${chosen}` : ''}${location.hash}`);
  };

  let waiting;
  const change = () => { apply(); keep(); };
  form.addEventListener('change', change);
  form.addEventListener('input', event => {
    if (event.target.name !== 'q') return;
    clearTimeout(waiting);
    waiting = setTimeout(change, 200);
  });
  form.addEventListener('reset', () => setTimeout(change));
  form.addEventListener('submit', event => { event.preventDefault(); change(); });

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (field?.name === 'q') field.value = value;
    else all('input', form).filter(input => input.name === name && input.value === value).forEach(input => { input.checked = true; });
  }
  apply();
}
