/* A page that leads on: the place on it is taken along. Without script the browser goes to the page as a whole. */

const onward = document.querySelector('meta[http-equiv="refresh"]')?.content.replace(/^0; url=/, '');
if (onward && location.hash && !onward.includes('#')) location.replace(onward + location.hash);

/* The whole briefing was one document before it had parts: a place on it is in the part whose entry in the contents begins its name. */
const part = location.hash.startsWith('#part.') && !document.getElementById(decodeURI(location.hash.slice(1)))
  && [...document.querySelectorAll('.print-contents li[id]')].filter(({ id }) => decodeURI(location.hash).startsWith(`#${id}.`)).sort((one, other) => other.id.length - one.id.length)[0];
if (part) location.replace(part.querySelector('a').href + location.hash);
