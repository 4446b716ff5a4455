import el from './dom.js';

/** The dialog of a name and the button that opens it. A click beside the dialog closes it. */
export default function prepareDialog(id, opening = () => {}) {
    const dialog = document.getElementById(id);
    document.getElementById(`open-${id}`).addEventListener('click', () => {
        opening();
        dialog.showModal();
    });
    dialog.addEventListener('pointerdown', (event) => { if (event.target === dialog && !isWithin(dialog, event)) dialog.close(); });
    return dialog;
}

/** Fills a dialog: its title, a way out, and what it holds. */
export function fillDialog(dialog, title, {text}, ...content) {
    dialog.replaceChildren(
        el('header', {},
            el('h2', {id: `${dialog.id}-title`, text: title}),
            el('button', {type: 'button', class: 'close', 'aria-label': text('close'), title: text('close'), text: '×', on: {click: () => dialog.close()}})),
        ...content);
}

function isWithin(element, {clientX, clientY}) {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
