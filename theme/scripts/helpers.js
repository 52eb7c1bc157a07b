/* What script adds. Each page is whole without it: marks lead to the notes at the end, filters work by style sheet, and what needs
   script (.scripted) is shown only where there is some. */

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (tag, properties, ...content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};
const on = (type, act) => document.addEventListener(type, act);
const tidy = element => element.textContent.trim().replace(/\s+/g, ' ');
// What a reader has switched off stays so, where the browser remembers anything.
const isSwitchedOff = name => {
  try {
    return localStorage.getItem(name) === 'off';
  } catch {
    return false;
  }
};
