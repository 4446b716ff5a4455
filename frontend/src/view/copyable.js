import el from './dom.js';

/** Words to take along, with a button that copies them and says that it has. */
export default function copyable(id, label, content, {text}) {
    const words = el('pre', {id, tabindex: 0, 'aria-label': label, role: 'region', text: content});
    const said = el('span', {class: 'quiet', role: 'status'});
    const button = el('button', {type: 'button', 'aria-describedby': `${id}-label`, text: text('copy'), on: {async click() {
        said.textContent = text(await copied(words) ? 'copied' : 'copyByHand');
    }}});
    return el('div', {class: 'copyable'}, el('h3', {id: `${id}-label`, text: label}), said, button, words);
}

/** Where the clipboard is refused, as on a page without https, the words stay selected for the reader to copy. */
async function copied(element) {
    getSelection().selectAllChildren(element);
    try {
        await navigator.clipboard.writeText(element.textContent);
        return true;
    } catch {
        return document.execCommand('copy');
    }
}
