import load, {getJson} from './load.js';
import createAtlas, {CONSENSUS} from './model/atlas.js';
import {clamp} from './model/day.js';
import createDownloads from './model/downloads.js';
import createFormat from './model/format.js';
import {nameIn} from './model/names.js';
import {parsePermalink} from './model/permalink.js';
import createSeries from './model/series.js';
import createStore from './model/store.js';
import createStretches from './model/stretches.js';
import {choose} from './model/subject.js';
import createText, {chooseLanguage, languages} from './strings/index.js';
import createAbout from './view/about.js';
import keepAddress from './view/address.js';
import createComparePanel from './view/compare-panel.js';
import createDayTable from './view/day-table.js';
import createEventsList from './view/events-list.js';
import createLegend from './view/legend.js';
import createMapView from './view/map-view.js';
import createNotice from './view/notice.js';
import createPageTexts from './view/page-texts.js';
import createPanel from './view/panel.js';
import createPaper from './view/paper.js';
import {createSwatches} from './view/patterns.js';
import createShare from './view/share.js';
import createTakeAway from './view/take-away.js';
import createTimeControls from './view/time-controls.js';
import createTimeSlider from './view/time-slider.js';

const page = id => document.getElementById(id);
const asked = parsePermalink(location.hash);
const preferred = chooseLanguage([asked.language, ...navigator.languages]);

/** What an address leaves out. */
const PLAIN = {compare: null, swipe: null, district: null, place: null, account: CONSENSUS, view: 'map', window: null, map: null, disputes: false, tiles: true, event: null, missing: null};

start();

async function start() {
    const texts = createPageTexts(document, languages);
    texts.show({language: preferred}, wordsIn(preferred), () => true);
    document.body.classList.remove('silent');
    try {
        await open(await load(), texts);
        document.body.classList.replace('loading', 'ready');
    } catch (error) {
        document.body.classList.replace('loading', 'failed');
        texts.fail(error, createText(preferred));
        throw error;
    }
}

async function open({atlas: document_, cells, districts, background, series: totals}, texts) {
    const atlas = createAtlas(document_);
    const series = createSeries(totals);
    const initial = initialState(atlas);
    let store = null;
    const stretches = createStretches(atlas, getJson, () => store?.get() ?? initial);
    await stretches.load(initial);
    store = createStore(initial, stretches);
    const dayFormats = document.querySelector('meta[name="atlas-day-files"]')?.content.split(' ');
    const downloads = createDownloads(atlas, dayFormats);
    const context = {atlas, series, store, stretches, downloads, swatch: createSwatches(atlas)};
    const views = [
        texts.opened(atlas, store),
        createMapView({root: page('map'), tip: page('tip')}, {cells, districts, background}, context),
        createLegend(page('legend'), context),
        createTimeSlider(page('track'), context),
        createTimeControls(page('time'), context),
        createDayTable(page('table'), context),
        createComparePanel(page('compare'), page('compare-toggle'), context),
        createPanel(page('panel'), context),
        createEventsList(page('events'), context),
        createNotice(page('notice'), context),
        createPaper(page('day-sources'), context),
        createTakeAway(context, {cells, districts, background}),
        createShare(context),
        createAbout(context),
    ];
    showEach(views, store);
    keepAddress(store, (hash) => {
        const {language, ...view} = parsePermalink(hash);
        return {...PLAIN, version: atlas.version, playing: false, ...known(atlas, view), language: chooseLanguage([language, store.get().language])};
    });
}

/** Shows every view what changed; a view asks `changed('day', ...)` and does no more than it must. */
function showEach(views, store) {
    let words = wordsIn(store.get().language);
    const show = (state, previous) => {
        if (state.language !== words.language) words = wordsIn(state.language);
        const changed = (...keys) => keys.some(key => state[key] !== previous?.[key]);
        for (const view of views) view.show(state, words, changed);
    };
    store.subscribe(show);
    show(store.get(), null);
}

function wordsIn(language) {
    const text = createText(language);
    return {
        language,
        text,
        format: createFormat(language, {unit: text('squareKilometres')}),
        name: names => nameIn(names, language),
    };
}

function initialState(atlas) {
    return {
        ...PLAIN,
        day: atlas.changes.at(-1) ?? atlas.first,
        version: atlas.version,
        playing: false,
        speed: 'normal',
        embed: false,
        ...known(atlas, asked),
        language: preferred,
    };
}

/** Only what exists in this data set; an old or mistyped link still opens. */
function known(atlas, {day, compare, district, place, account, window, ...rest}) {
    const within = value => clamp(value, atlas.first, atlas.last);
    return {
        ...rest,
        ...(day !== undefined && {day: within(day)}),
        ...(compare !== undefined && {compare: within(compare)}),
        ...(atlas.district.has(district) && choose.district(district)),
        ...(atlas.place.has(place) && choose.place(place)),
        ...(atlas.account.has(account) && {account}),
        ...(window && window.from >= atlas.first && window.to <= atlas.last && {window}),
    };
}
