/* The row of the menu shows the page one is on, and the contents of a page fold again behind the link that was followed. */

const current = document.querySelector('.masthead nav [aria-current]');
if (current) {
  const row = current.closest('nav');
  const [inner, outer] = [current.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

const contents = document.querySelector('.contents > details');
if (contents) {
  contents.addEventListener('click', event => {
    if (event.target.closest('a')) contents.open = false;
  });
  contents.addEventListener('focusout', event => {
    if (event.relatedTarget && !contents.contains(event.relatedTarget)) contents.open = false;
  });
  contents.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !contents.open) return;
    contents.open = false;
    contents.querySelector('summary').focus();
  });
}
