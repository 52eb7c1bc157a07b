/* The key / leads to the search; /search/ has a switch for it. */

const isSwitchedOff = () => {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    return false;
  }
};

on('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select') || isSwitchedOff()) return;
  const way = all('[role=search] [name=q], .find a').findLast(each => each.checkVisibility());
  if (!way) return;
  event.preventDefault();
  way.focus();
  way.select?.();
});
