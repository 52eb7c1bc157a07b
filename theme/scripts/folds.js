/* Folded content: a link to it, or to what holds it, opens it, and on paper all of it is open. */

const foldsAt = target => [...target.querySelectorAll(':scope > details.fold')].concat(target.closest('details.fold') ?? []);

const named = hash => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
};

const openTarget = () => {
  const target = named(location.hash);
  if (!target) return;
  const closed = foldsAt(target).filter(fold => !fold.open);
  for (const fold of closed) fold.open = true;
  if (closed.some(fold => fold.contains(target))) target.scrollIntoView();
};

// Where the style sheet cannot open what is folded, script opens it for the paper.
const onPaper = CSS.supports('selector(::details-content)') ? 'details.fold:not([open])' : 'details:is(.fold, .from, .said, .legend):not([open])';

addEventListener('hashchange', openTarget);
openTarget();
let folded = [];
addEventListener('beforeprint', () => {
  folded = all(onPaper);
  for (const fold of folded) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of folded) fold.open = false;
});
