/* Claims as citations: the words and their marks, the briefing, the publisher, the version, the permanent address. */

const published = document.querySelector('link[rel=canonical]')?.href ?? location.href;
const statusLine = make('p', { className: 'visually-hidden', role: 'status' });
document.body.append(statusLine);

on('click', async event => {
  const button = event.target.closest('.copy');
  if (!button) return;
  const claim = button.closest('.claim');
  const link = all('a', claim).find(each => each.hash === `#${claim.id}` && /\/claims\/(index\.html)?$/.test(each.pathname));
  const words = tidy(claim.querySelector('.statement'));
  const marks = all('.marks .mark', claim).map(mark => tidy(mark).replace(/^\p{Lu}/u, letter => letter.toLowerCase())).join(', ');
  const citation = [`“${words}” (${marks}) — ${site}`, publisher, version && `version ${version}`, new URL(link.getAttribute('href'), published).href.replace('/index.html#', '/#')].filter(Boolean).join(', ');
  try {
    await navigator.clipboard.writeText(citation);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed here';
  }
  statusLine.textContent = button.textContent;
  setTimeout(() => { button.textContent = 'Cite'; statusLine.textContent = ''; }, 2500);
});
