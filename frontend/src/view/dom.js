/**
 * Makes an element. Text is always set as text, never as markup, since it may come from anywhere.
 * `class`, `text`, `on` (listeners) and `data` are understood; everything else is an attribute, left out when null or false.
 */
export default function el(name, {class: className, text, on = {}, data = {}, ...attributes} = {}, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    fill(element, {on, data, attributes}, children);
    return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(name, {on = {}, data = {}, ...attributes} = {}, ...children) {
    const element = document.createElementNS(SVG, name);
    fill(element, {on, data, attributes}, children);
    return element;
}

function fill(element, {on, data, attributes}, children) {
    for (const [key, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        element.setAttribute(key, value === true ? '' : value);
    }
    Object.assign(element.dataset, data);
    for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
    element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
}
