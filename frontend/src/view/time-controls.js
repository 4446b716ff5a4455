import {formatDay, parseDay} from '../model/day.js';
import {periodOf, periodShown} from '../model/periods.js';
import {SECONDS} from '../model/play.js';
import {zoomed} from '../model/time-scale.js';
import prepareDayField from './day-field.js';
import createDayWords from './day-words.js';
import el from './dom.js';
import createPlayer from './player.js';

/** The row above the track: buttons, the day in words, the date field, what changed on the day and what comes next. */
export default function createTimeControls(root, context) {
    const {atlas, store} = context;
    const part = id => root.querySelector(`#${id}`);
    const date = part('date');
    const bounds = {from: atlas.first, to: atlas.last};
    const player = createPlayer(atlas, store);
    const day = createDayWords(root, context);
    let words = null;
    new ResizeObserver(() => document.documentElement.style.setProperty('--dock', `${root.offsetHeight}px`)).observe(root);
    prepareDayField(date, atlas, {
        choose: chosen => store.set({day: chosen, playing: false}),
        refuse: () => day.refuse(words),
        shown: () => store.get().day,
    });

    const zoom = (factor) => {
        const {window, day: centre} = store.get();
        const next = zoomed(window ?? bounds, centre, factor, bounds);
        store.set({window: next.from === bounds.from && next.to === bounds.to ? null : next});
    };
    part('play').addEventListener('click', () => store.set({playing: !store.get().playing}));
    part('time-in').addEventListener('click', () => zoom(0.5));
    part('time-out').addEventListener('click', () => zoom(2));
    part('speed').addEventListener('change', event => store.set({speed: event.target.value}));
    part('period').addEventListener('change', (event) => {
        const period = atlas.periods.find(({id}) => id === event.target.value);
        store.set(period ? periodShown(period, store.get().day, atlas) : {window: null});
    });

    function showTexts({text, name}) {
        const options = [['', text('wholePeriod')], ...atlas.periods.map(({id, titles}) => [id, name(titles)]), ['own', text('ownPeriod')]];
        part('period').replaceChildren(...options.map(([value, label]) => el('option', {value, text: label, hidden: value === 'own'})));
        part('speed').replaceChildren(...Object.keys(SECONDS).map(key => el('option', {value: key, text: text(key)})));
    }

    function showPlaying({playing}, {text}) {
        const label = text(playing ? 'pause' : 'play');
        part('play').setAttribute('aria-label', label);
        part('play').title = label;
        part('play').setAttribute('aria-pressed', playing);
    }

    return {
        show(state, now, changed) {
            words = now;
            if (changed('language')) showTexts(words);
            if (changed('language', 'speed')) part('speed').value = state.speed;
            if (changed('language', 'window')) part('period').value = state.window ? periodOf(state.window, atlas)?.id ?? 'own' : '';
            if (changed('day') && (document.activeElement !== date || parseDay(date.value) !== state.day)) date.value = formatDay(state.day);
            if (changed('language', 'day', 'account', 'playing')) day.show(state, words);
            if (changed('playing', 'language')) showPlaying(state, words);
            if (changed('playing', 'speed')) player.show(state);
        },
    };
}
