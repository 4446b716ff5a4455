import el from './dom.js';

/** What a reader must know of the page itself: that a link was made with other data, that the network is away. */
export default function createNotice(root, {atlas, store}) {
    let words = null;

    function fill() {
        const {text, format} = words;
        const {version, missing} = store.get();
        const outdated = version !== atlas.version;
        const parts = [
            outdated && el('p', {text: text('otherVersion', {was: version, version: atlas.version})}),
            outdated && el('button', {type: 'button', class: 'close', 'aria-label': text('close'), title: text('close'), text: '×',
                on: {click: () => store.set({version: atlas.version})}}),
            missing !== null && el('p', {text: text('dayMissing', {day: format.day(missing)})}),
            !navigator.onLine && el('p', {text: text('offline')}),
        ].filter(Boolean);
        root.replaceChildren(...parts);
        root.hidden = parts.length === 0;
    }
    for (const type of ['online', 'offline']) addEventListener(type, fill);

    return {
        show(state, now, changed) {
            words = now;
            if (changed('language', 'version', 'missing')) fill();
        },
    };
}
