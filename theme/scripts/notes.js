/* Notes in the margin, on wide screens. The list at the end stays the only copy: its items are moved by position alone, so that
   paper, screen readers and links find them where they were. The style sheet makes room for them on the same condition. */

const wide = matchMedia('screen and (min-width: 75rem) and (scripting: enabled)');
const article = document.querySelector('.columns:not(.record)');
const text = article?.querySelector(':scope > .prose');
// A first mark leads to its note, a further one to its way back in it.
const noteOf = mark => document.getElementById(mark.hash.slice(1))?.closest('li');
// A note stands beside the first of its marks.
const marks = text ? all('.cite a', text).filter(mark => noteOf(mark)?.id === mark.hash.slice(1)) : [];

function placeNotes() {
  const between = 14, reach = 180;
  const zero = article.getBoundingClientRect().top, end = text.offsetTop + text.offsetHeight;
  const notes = marks.map(mark => ({ note: noteOf(mark), at: mark.getClientRects()[0]?.top - zero - 4 }));
  for (const { note } of notes) note.classList.toggle('beside', wide.matches);
  if (!wide.matches) return;
  for (const each of notes) each.height = each.note.offsetHeight;
  // Each beside its mark or just below the note before it. What has no room there stays at the end, and opens at its mark.
  let free = text.offsetTop;
  for (const { note, at, height } of notes) {
    const y = Math.min(Math.max(at, free), end - height);
    const hasRoom = y >= free && Math.abs(y - at) <= reach;
    note.classList.toggle('beside', hasRoom);
    if (!hasRoom) continue;
    note.style.top = `${Math.round(y)}px`;
    free = Math.round(y) + height + between;
  }
}

if (marks.length > 0) {
  placeNotes();
  new ResizeObserver(placeNotes).observe(article);
}
