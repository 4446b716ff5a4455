import {formatDay} from '../model/day.js';
import createPicture from './picture.js';
import el from './dom.js';
import savePicture, {canFilm, saveFilm} from './save-picture.js';

const COMMON = [['geojson', 'GeoJSON'], ['csv', 'CSV'], ['gpkg', 'GeoPackage']];
const FURTHER = [['shp.zip', 'Shapefile'], ['fgb', 'FlatGeobuf'], ['kml', 'KML'], ['jsonfg', 'JSON-FG'], ['geojsonl', 'GeoJSONL']];

/** What can be taken away: the day and everything as files, the map as a picture, the period as a film. */
export default function createTakeAway(context, geometry) {
    const {atlas, store, downloads} = context;
    let draw = null; // made when it is first asked for
    const pictureOf = (state, now) => (draw ??= createPicture(context, geometry))(state, now);
    const root = el('div', {class: 'take-away'});
    let words = null;
    const fileName = days => `${atlas.id}-${days}-${atlas.version}`;

    async function save(format) {
        const state = store.get();
        await savePicture(pictureOf(state, words), fileName(formatDay(state.day)), format);
    }

    /** Every change in the period shown, with its first and last day. */
    async function film({currentTarget: button}) {
        const state = store.get();
        const {from, to} = state.window ?? {from: atlas.first, to: atlas.last};
        const days = [from, ...atlas.changes.filter(day => day > from && day < to), to];
        button.disabled = true;
        try {
            const pictures = days.map(day => () => pictureOf({...state, day}, words));
            await saveFilm(pictures, fileName(`${formatDay(from)}-${formatDay(to)}`), (share) => { button.textContent = words.format.percent(share); });
        } finally {
            button.textContent = 'WebM';
            button.disabled = false;
        }
    }

    const dayLinks = formats => formats.map(([ext, label]) =>
        el('a', {id: `download-${ext.replace('.', '-')}`, href: '', download: true, text: label, data: {ext}}));
    const allLinks = formats => formats.map(([ext, label]) =>
        el('a', {id: `download-all-${ext.replace('.', '-')}`, href: downloads.whole(ext), download: true, text: label}));
    const button = (id, text, click) => el('button', {type: 'button', id, class: 'plain', text, on: {click}});
    const row = (label, ...links) => el('p', {}, el('span', {class: 'quiet', text: label}), ...links);

    function build({text}) {
        root.replaceChildren(...[
            el('h3', {text: text('takeAway')}),
            row(text('downloadDay'), ...dayLinks(COMMON)),
            row(text('downloadAll'), ...allLinks(COMMON)),
            el('details', {}, el('summary', {text: text('moreFormats')}),
                row(text('downloadDay'), ...dayLinks(FURTHER)),
                row(text('downloadAll'), ...allLinks(FURTHER))),
            row(text('picture'), button('picture-svg', 'SVG', () => save('svg')), button('picture-png', 'PNG', () => save('png'))),
            downloads.hasServer && row(text('forPrograms'), el('a', {href: downloads.data, text: 'OGC API'})),
            canFilm() && row(text('film'), button('film', 'WebM', film)),
            el('p', {}, button('open-cite', text('citeView'), () => {})),
        ].filter(Boolean));
    }

    function linkDay(state) {
        for (const link of root.querySelectorAll('[data-ext]')) {
            const file = downloads.day(link.dataset.ext, state);
            link.hidden = !file;
            link.href = file ?? '';
            link.parentElement.hidden = !link.parentElement.querySelector('a:not([hidden])');
        }
    }

    return {
        root,
        show(state, now, changed) {
            words = now;
            if (changed('language')) build(words);
            if (changed('language', 'day', 'account')) linkDay(state);
        },
    };
}
