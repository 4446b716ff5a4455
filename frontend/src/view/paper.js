import {CONSENSUS} from '../model/atlas.js';
import {sourcesOn} from '../model/day-sources.js';
import {formatPermalink} from '../model/permalink.js';
import el from './dom.js';

/** What stands under the map on paper, where nothing can be pressed: account, sources of the day, licence, version, address. */
export default function createPaper(root, {atlas, store}) {
    let words = null;

    addEventListener('beforeprint', () => {
        const {text, name} = words;
        const state = store.get();
        const titles = sourcesOn(atlas, state.day, state.account).map(({title}) => (typeof title === 'object' ? name(title) : title));
        root.replaceChildren(...[
            state.account !== CONSENSUS && el('p', {}, el('strong', {text: text('labelled', {label: text('account'), value: name(atlas.account.get(state.account).names)})})),
            el('p', {text: text('labelled', {label: text('sourceOf'), value: titles.join('; ')})}),
            el('p', {text: [text('siteName'), text('dataVersion', {version: atlas.version}), atlas.licence && text('licence', {licence: atlas.licence.name})].filter(Boolean).join(' · ')}),
            el('p', {text: location.origin + location.pathname + formatPermalink({...state, version: atlas.version})}),
        ].filter(Boolean));
    });

    return {
        show(state, now) {
            words = now;
        },
    };
}
