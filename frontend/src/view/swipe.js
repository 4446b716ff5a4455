import el from './dom.js';

const STEP = 0.01;
const GAP = 8; // pixels between a day and the line, or the edge of the map that it stays inside of

/**
 * A line across the map: left of it the compared day, right of it the day of the slider. The line is a range input,
 * so that it can be dragged and moved with the arrow keys like any other.
 */
export default function createSwipe(map, pane, stage, store) {
    const input = el('input', {type: 'range', id: 'swipe', min: 0, max: 1, step: STEP, class: 'swipe-input'});
    const left = el('span', {class: 'swipe-day'});
    const right = el('span', {class: 'swipe-day'});
    const line = el('div', {class: 'swipe-line', 'aria-hidden': 'true'}, left, right);
    const root = el('div', {class: 'swipe', hidden: true}, line, input);
    stage.append(root);
    input.addEventListener('input', () => store.set({swipe: Number(input.value)}));

    /** The pane moves with the map and the line does not, so the clip is worked out anew when the map has moved. */
    function clip() {
        const {swipe, compare} = store.get();
        if (swipe === null || compare === null) return;
        const {x, y} = map.getSize();
        const from = map.containerPointToLayerPoint([0, 0]);
        const to = map.containerPointToLayerPoint([x * swipe, y]);
        pane.style.clipPath = `polygon(${from.x}px ${from.y}px, ${to.x}px ${from.y}px, ${to.x}px ${to.y}px, ${from.x}px ${to.y}px)`;
        line.style.left = `${swipe * 100}%`;
        left.style.right = `${Math.min(GAP, swipe * x - left.offsetWidth - GAP)}px`;
        right.style.left = `${Math.min(GAP, (1 - swipe) * x - right.offsetWidth - GAP)}px`;
        input.value = swipe;
    }
    map.on('move zoom viewreset resize', clip);

    return {
        show(state, {text, format}, changed) {
            const on = state.compare !== null && state.swipe !== null;
            root.hidden = !on;
            pane.style.display = on ? '' : 'none';
            if (!on) return;
            if (changed('language', 'day', 'compare', 'swipe')) {
                left.textContent = format.shortDay(state.compare);
                right.textContent = format.shortDay(state.day);
                const label = text('swipeHelp', {left: left.textContent, right: right.textContent});
                input.setAttribute('aria-label', label);
                input.setAttribute('aria-valuetext', format.percent(state.swipe));
            }
            clip();
        },
    };
}
