/* A page that leads on: the place on it is taken along. Without script the browser goes to the page as a whole. */

const onward = document.querySelector('meta[http-equiv="refresh"]')?.content.replace(/^0; url=/, '');
if (onward && location.hash && !onward.includes('#')) location.replace(onward + location.hash);
