import {CONSENSUS, isUncertain} from '../model/atlas.js';
import {asManyAsFit, sourcesOn} from '../model/day-sources.js';
import {labelPoint} from '../model/label.js';
import {fitTo, pathData, roundLength} from '../model/mercator.js';
import {extentOfAll} from '../model/polygons.js';
import {formatPermalink} from '../model/permalink.js';
import {svg} from './dom.js';
import createPatterns from './patterns.js';

const WIDTH = 1200;
const ROW = 84;
const HEIGHT = 1060;
const SOURCE_LETTERS = 420;
const LONGEST_SCALE = 140;
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const INK = '#1d2227';
const QUIET = '#565e66';
const GROUND = {country: ['#e9e6de', '#cfcbc1'], lake: ['#c5d8e3', '#9dbccd'], river: ['none', '#9dbccd'], road: ['none', '#8d9298'], raion: ['none', '#dad7cf']};

/**
 * The map of the day as a picture that stands alone: title, day, legend, what was uncertain, data version and licence.
 * Everything is written into the SVG itself, so that it looks the same wherever it is opened.
 */
export default function createPicture({atlas, series}, {cells, districts, background}) {
    const toPixels = fitTo(districts.features.map(({geometry}) => geometry), {x: 340, y: 110, width: 800, height: 810});
    const draw = (feature, attributes) => svg('path', {d: pathData(feature.geometry, toPixels), 'fill-rule': 'evenodd', ...attributes});

    function ground({geometry, properties}) {
        const [fill, stroke] = GROUND[properties.kind] ?? GROUND.raion;
        return draw({geometry}, {fill, stroke, 'stroke-width': 1});
    }

    function cell({id, geometry}, {day, account}, fillOf) {
        const paint = fillOf(atlas.spansAt(id, day, account));
        const uncertain = isUncertain(atlas, id, day, account);
        return draw({geometry}, uncertain
            ? {'fill': paint, 'fill-opacity': 0.5, 'stroke': INK, 'stroke-width': 1.4, 'stroke-dasharray': '4 3'}
            : {'fill': paint, 'stroke': paint, 'stroke-width': 0.8});
    }

    function names({name}) {
        return districts.features.map(({id, geometry}) => {
            const [x, y] = toPixels(labelPoint(geometry));
            const lines = name(atlas.district.get(id).names).split(/(?<=\/) /);
            return label(lines, x, y - (lines.length - 1) * 7, {'font-size': 13, 'font-weight': 650, 'text-anchor': 'middle', 'stroke': '#fff', 'stroke-width': 3, 'stroke-opacity': 0.8, 'paint-order': 'stroke'});
        });
    }

    /** True along the middle of the districts. */
    function scaleBar({text, format}) {
        const [west, south, east, north] = extentOfAll(districts.features.map(({geometry}) => geometry));
        const {metres, pixels} = roundLength(toPixels, [(west + east) / 2, (south + north) / 2], LONGEST_SCALE);
        const [key, count] = metres < 1000 ? ['metres', metres] : ['kilometres', metres / 1000];
        return [
            svg('path', {'class': 'scale', 'd': `M340 908v8H${(340 + pixels).toFixed(1)}v-8`, 'fill': 'none', 'stroke': QUIET, 'stroke-width': 1.5}),
            label([text(key, {count: format.number(count)})], 346, 910, {'font-size': 12, 'fill': QUIET}),
        ];
    }

    function legend(state, {text, name, format}, fill) {
        const totals = series.of(state.account).on(state.day);
        const held = atlas.parties.filter(({id}) => totals.has(id));
        const rows = held.flatMap(({id, names: forms}, i) => {
            const y = 130 + i * ROW;
            const {km2, low, high} = totals.get(id);
            const lines = wrapped(name(forms), 30);
            const figures = [format.km2(km2), text('rangeOf', {low: format.number(low), high: format.number(high)})];
            return [
                svg('rect', {x: 40, y, width: 16, height: 16, rx: 2, fill: fill(id, 'controlled')}),
                label(lines, 66, y + 13, {'font-size': 14}),
                label(figures, 66, y + lines.length * 17 + 14, {'font-size': 13, 'fill': QUIET}),
            ];
        });
        const marks = atlas.statuses.filter(({pattern}) => pattern !== 'none').map(({id, names: forms}) => [fill(null, id), name(forms)]);
        marks.push([null, text('uncertainDay')]);
        return [...rows, ...marks.flatMap(([paint, words], i) => {
            const y = 140 + held.length * ROW + i * 26;
            const swatch = paint ? {fill: paint} : {'fill': '#eceae4', 'stroke': INK, 'stroke-dasharray': '4 3'};
            return [svg('rect', {x: 40, y, width: 16, height: 16, rx: 2, ...swatch}), label(wrapped(words, 36), 66, y + 13, {'font-size': 13})];
        }), label(wrapped(text('deFactoNote'), 40), 40, 190 + held.length * ROW + marks.length * 26, {'font-size': 12, 'fill': QUIET})];
    }

    function sourcesLine({day, account}, {text, name}) {
        const titles = sourcesOn(atlas, day, account).map(({title}) => `“${typeof title === 'object' ? name(title) : title}”`);
        const {kept, left} = asManyAsFit(titles, SOURCE_LETTERS);
        const value = [...kept, left > 0 && text('andMore', {count: String(left)})].filter(Boolean).join('; ');
        return text('labelled', {label: text('sourceOf'), value});
    }

    return function picture(state, words) {
        const {text, name, format} = words;
        const {defs, fill, fillOf} = createPatterns(atlas, 'picture');
        for (const mark of defs.querySelectorAll('.mark-line')) setAll(mark, {'stroke': '#fff', 'stroke-width': 2, 'stroke-opacity': 0.75, 'fill': 'none'});
        for (const mark of defs.querySelectorAll('.mark-dot')) setAll(mark, {'fill': '#fff', 'fill-opacity': 0.85});
        const foot = [
            `${text('siteName')} · ${text('dataVersion', {version: atlas.version})} · ${text('licence', {licence: atlas.licence?.name ?? ''})}`,
            location.origin + location.pathname + formatPermalink({day: state.day, account: state.account, compare: null, view: 'map', language: words.language, version: atlas.version}),
        ];
        return svg('svg', {'xmlns': 'http://www.w3.org/2000/svg', 'viewBox': `0 0 ${WIDTH} ${HEIGHT}`, 'width': WIDTH, 'height': HEIGHT, 'font-family': FONT, 'fill': INK}, defs,
            svg('rect', {width: WIDTH, height: HEIGHT, fill: '#f6f5f1'}),
            svg('svg', {x: 320, y: 90, width: 850, height: 845, viewBox: '320 90 850 845'},
                svg('rect', {x: 320, y: 90, width: 850, height: 845, fill: '#dedad1'}),
                ...background.features.map(ground),
                ...cells.features.map(feature => cell(feature, state, fillOf)),
                ...districts.features.map(feature => draw(feature, {'fill': 'none', 'stroke': INK, 'stroke-opacity': 0.55})),
                ...names(words),
                ...scaleBar(words)),
            label([name(atlas.titles)], 40, 44, {'font-size': 16, 'fill': QUIET}),
            label([format.day(state.day)], 40, 76, {'font-size': 28, 'font-weight': 700}),
            state.account !== CONSENSUS && label([text('labelled', {label: text('account'), value: name(atlas.account.get(state.account).names)})], 1170, 76, {'font-size': 16, 'font-weight': 650, 'text-anchor': 'end'}),
            ...legend(state, words, fill),
            label(wrapped(sourcesLine(state, words), 160), 40, 960, {'font-size': 12}),
            label(foot, 40, 1022, {'font-size': 12, 'fill': QUIET}));
    };
}

function label(lines, x, y, attributes) {
    return svg('text', {x, y, ...attributes}, ...lines.map((line, i) => svg('tspan', {x, dy: i === 0 ? 0 : '1.2em'}, line)));
}

/** Lines of at most so many letters, broken between words. */
function wrapped(text, most) {
    const lines = [''];
    for (const word of text.split(' ')) {
        if (lines.at(-1).length + word.length >= most && lines.at(-1)) lines.push(word);
        else lines.push(`${lines.pop()} ${word}`.trim());
    }
    return lines;
}

function setAll(element, attributes) {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
}
