import {partsOf} from '../model/atlas.js';
import {otherNames} from '../model/names.js';
import subjectOf from '../model/subject.js';
import el from './dom.js';

/** The card beside the pointer, the focused district or place: its names and who holds what is under it. */
export default function createTip(root, {atlas, store, swatch}) {
    let shown = null;
    let words = null;

    function fill() {
        const {day, account} = store.get();
        const {names, cells, only, point} = shown;
        const parts = partsOf(atlas, cells, day, account)
            .filter(part => !only || part.cells.some(({id}) => id === only));
        root.replaceChildren(
            el('p', {class: 'tip-name', text: words.name(names)}),
            el('p', {class: 'tip-names'}, ...otherNames(names, words.language).map(([code, form]) => el('span', {lang: code, text: form}))),
            ...parts.map(part => holder(part, point)),
        );
    }

    function holder(part, point) {
        const since = Math.max(...part.spans.map(span => span.from));
        return el('p', {class: 'tip-holder'},
            swatch(part.party, part.status),
            el('span', {},
                el('strong', {text: words.name(atlas.party.get(part.party).names)}),
                part.status !== 'controlled' && el('span', {text: ` · ${words.name(atlas.status.get(part.status)?.names)}`}),
                el('br'),
                el('span', {class: 'quiet', text: [
                    !point && words.format.km2(part.km2), words.text('since', {day: words.format.shortDay(since)}),
                ].filter(Boolean).join(', ')}),
                part.uncertain && el('span', {class: 'tip-uncertain', text: words.text('uncertain')}),
            ));
    }

    /** To the right of what it is about, or to the left where there is no room. */
    function place(x, y, leftEdge = x) {
        const room = root.parentNode.getBoundingClientRect();
        root.hidden = false;
        const {width, height} = root.getBoundingClientRect();
        const left = x + 18 + width > room.width ? leftEdge - 18 - width : x + 18;
        const top = Math.min(Math.max(8, y - height / 2), room.height - height - 8);
        root.style.transform = `translate(${Math.max(8, Math.round(left))}px, ${Math.round(top)}px)`;
    }

    function showBeside(element, chosen) {
        shown = subjectOf(atlas, chosen);
        fill();
        const room = root.parentNode.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        place(box.right - room.left, (box.top + box.bottom) / 2 - room.top, box.left - room.left);
    }

    return {
        showCell(cell, event) {
            if (event.pointerType === 'touch') return;
            if (shown?.only !== cell) {
                shown = {...subjectOf(atlas, {district: atlas.cell.get(cell).district}), only: cell};
                fill();
            }
            const room = root.parentNode.getBoundingClientRect();
            place(event.clientX - room.left, event.clientY - room.top);
        },
        showDistrict(district, group) {
            showBeside(group, {district});
        },
        showPlace(place, target) {
            showBeside(target, {place});
        },
        hide() {
            shown = null;
            root.hidden = true;
        },
        refresh(state, now) {
            words = now;
            if (shown) fill();
        },
    };
}
