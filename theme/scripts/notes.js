/* Notes in the margin, on wide screens. The list at the end stays the only copy: its items are moved by position alone, so that
   paper, screen readers and links find them where they were. */

const wide = matchMedia('screen and (min-width: 75rem)');
const article = document.querySelector('.columns:not(.record)');
const text = article?.querySelector(':scope > .prose');
const noteOf = mark => document.getElementById(mark.hash.slice(1));
// A note stands beside the first of its marks.
const marks = text ? all('.cite a', text).filter(mark => noteOf(mark)?.querySelector('.back')?.hash === `#${mark.id}`) : [];

function placeNotes() {
  const between = 16;
  const top = text.offsetTop, end = top + text.offsetHeight;
  const zero = article.getBoundingClientRect().top;
  const notes = marks.map(mark => ({ note: noteOf(mark), at: mark.getBoundingClientRect().top - zero - 4 }));
  for (const { note } of notes) note.classList.toggle('beside', wide.matches);
  if (!wide.matches) return;
  for (const each of notes) each.height = each.note.offsetHeight;
  // What does not fit beside the text stays at the end.
  while (notes.reduce((sum, each) => sum + each.height + between, 0) > end - top) notes.pop().note.classList.remove('beside');
  // Each beside its mark or below the note before it; then up again, as far as the end of the text asks for.
  let free = top;
  for (const each of notes) free = (each.y = Math.max(each.at, free)) + each.height + between;
  free = end;
  for (const each of notes.toReversed()) free = (each.y = Math.min(each.y, free - each.height)) - between;
  for (const { note, y } of notes) note.style.top = `${Math.round(y)}px`;
}

if (marks.length > 0) {
  placeNotes();
  new ResizeObserver(placeNotes).observe(article);
}
