/* The key / leads to the search; /search/ has a switch for it. */

on('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select') || isSwitchedOff('search-key')) return;
  const way = all('[role=search] [name=q], .find a').filter(each => each.getClientRects().length > 0).pop();
  if (!way) return;
  event.preventDefault();
  way.focus();
  way.select?.();
});
