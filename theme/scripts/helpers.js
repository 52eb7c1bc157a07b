/* What script adds. Each page is whole without it: marks lead to the notes at the end, filters work by style sheet, and what needs
   script (.scripted) is shown only where there is some. */

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
// What is no property of the element, such as aria-label, is an attribute.
const make = (tag, properties, ...content) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
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
