import {changesBetween, neighbours} from '../model/atlas.js';
import {formatDay, parseDay} from '../model/day.js';
import {SECONDS} from '../model/play.js';
import {zoomed} from '../model/time-scale.js';
import prepareDayField from './day-field.js';
import el from './dom.js';
import createPlayer from './player.js';

const MOST_NAMED = 3;

/** The row above the track: buttons, the day in words, the date field, what changed on the day and what comes next. */
export default function createTimeControls(root, {atlas, store, swatch}) {
    const part = id => root.querySelector(`#${id}`);
    const date = part('date');
    const bounds = {from: atlas.first, to: atlas.last};
    const player = createPlayer(atlas, store);
    new ResizeObserver(() => document.body.style.setProperty('--dock', `${root.offsetHeight}px`)).observe(root);
    prepareDayField(date, atlas);

    const jump = (key) => {
        const day = neighbours(atlas.changes, store.get().day)[key];
        if (day !== null) store.set({day, playing: false});
    };
    const zoom = (factor) => {
        const {window, day} = store.get();
        const next = zoomed(window ?? bounds, day, factor, bounds);
        store.set({window: next.from === bounds.from && next.to === bounds.to ? null : next});
    };
    part('previous-change').addEventListener('click', () => jump('previous'));
    part('next-change').addEventListener('click', () => jump('next'));
    part('play').addEventListener('click', () => store.set({playing: !store.get().playing}));
    part('time-in').addEventListener('click', () => zoom(0.5));
    part('time-out').addEventListener('click', () => zoom(2));
    part('speed').addEventListener('change', event => store.set({speed: event.target.value}));
    part('period').addEventListener('change', event => choosePeriod(event.target.value));
    date.addEventListener('input', () => {
        const day = parseDay(date.value);
        if (day !== null && day >= atlas.first && day <= atlas.last) store.set({day, playing: false});
    });

    date.addEventListener('blur', () => { date.value = formatDay(store.get().day); });

    function choosePeriod(id) {
        const period = atlas.periods.find(candidate => candidate.id === id);
        if (!period) return store.set({window: null});
        const window = aroundPeriod(period, bounds);
        const {day} = store.get();
        store.set({window, day: day >= period.from && day <= period.to ? day : period.from});
    }

    function showTexts({text, name}) {
        const options = [['', text('wholePeriod')], ...atlas.periods.map(({id, titles}) => [id, name(titles)]), ['own', text('ownPeriod')]];
        part('period').replaceChildren(...options.map(([value, label]) => el('option', {value, text: label, hidden: value === 'own'})));
        part('speed').replaceChildren(...Object.keys(SECONDS).map(key => el('option', {value: key, text: text(key)})));
    }

    function showDay(state, {text, format, name}) {
        const {previous, next} = neighbours(atlas.changes, state.day);
        part('day').textContent = format.day(state.day);
        if (document.activeElement !== date || parseDay(date.value) !== state.day) date.value = formatDay(state.day);
        part('previous-change').disabled = previous === null;
        part('next-change').disabled = next === null;
        if (state.playing) return;
        part('on-this-day').replaceChildren(...whatChanged({atlas, swatch}, state, {text, format, name}));
        part('next-is').textContent = next === null ? text('noLaterChange')
            : text('nextIs', {day: format.day(next), districts: districtsChanging(atlas, next, state.account, {name, format})});
    }

    return {
        show(state, words, changed) {
            if (changed('language')) showTexts(words);
            if (changed('language', 'speed')) part('speed').value = state.speed;
            if (changed('language', 'window')) part('period').value = nameOfWindow(state.window, atlas, bounds);
            if (changed('language', 'day', 'account', 'playing')) showDay(state, words);
            if (changed('playing', 'language')) {
                const label = words.text(state.playing ? 'pause' : 'play');
                part('play').setAttribute('aria-label', label);
                part('play').title = label;
                part('play').setAttribute('aria-pressed', state.playing);
            }
            if (changed('playing', 'speed')) player.show(state);
        },
    };
}

/** A period with some days before and after it, so that what it changed can be seen. */
function aroundPeriod({from, to}, bounds) {
    const margin = Math.max(5, Math.round((to - from) * 0.08));
    return {from: Math.max(bounds.from, from - margin), to: Math.min(bounds.to, to + margin)};
}

function nameOfWindow(window, atlas, bounds) {
    if (!window) return '';
    const same = atlas.periods.find((period) => {
        const {from, to} = aroundPeriod(period, bounds);
        return from === window.from && to === window.to;
    });
    return same?.id ?? 'own';
}

/** One short item for each district, drawn with swatches and said in words. */
function whatChanged({atlas, swatch}, {day, account}, words) {
    const changes = day > atlas.first ? changesBetween(atlas, day - 1, day, account) : [];
    if (changes.length === 0) return [el('span', {class: 'quiet', text: words.text('noChange')})];
    const rest = changes.length - MOST_NAMED;
    return [
        ...changes.slice(0, MOST_NAMED).map(change => el('span', {class: 'passing'},
            el('span', {class: 'visually-hidden', text: inWords(atlas, change, words)}),
            el('span', {'aria-hidden': 'true'},
                words.name(atlas.district.get(change.district).names), ' ',
                swatch(change.before.party, change.before.status), ' → ', swatch(change.after.party, change.after.status),
                ` ${words.format.km2(change.km2)}`))),
        rest > 0 && el('span', {class: 'quiet', text: `+${rest}`}),
    ].filter(Boolean);
}

function inWords(atlas, {district, before, after, km2}, {text, format, name}) {
    const values = {district: name(atlas.district.get(district).names), km2: format.km2(km2)};
    return before.party === after.party
        ? text('passedStatus', {...values, party: name(atlas.party.get(after.party).names), status: name(atlas.status.get(after.status).names)})
        : text('passed', {...values, from: name(atlas.party.get(before.party).names), to: name(atlas.party.get(after.party).names)});
}

function districtsChanging(atlas, day, account, {name, format}) {
    const ids = [...new Set(changesBetween(atlas, day - 1, day, account).map(({district}) => district))];
    const names = ids.slice(0, MOST_NAMED).map(id => name(atlas.district.get(id).names));
    return ids.length > MOST_NAMED ? `${names.join(', ')} (+${ids.length - MOST_NAMED})` : format.list(names);
}
