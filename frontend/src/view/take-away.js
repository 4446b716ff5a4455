import {CONSENSUS} from '../model/atlas.js';
import {formatDay} from '../model/day.js';
import prepareDialog, {fillDialog} from './dialog.js';
import el from './dom.js';
import createFilm from './film.js';
import createPicture from './picture.js';
import {filmType} from './record.js';
import savePicture from './save-picture.js';

const FORMATS = [
    ['geojson', 'GeoJSON'], ['csv', 'CSV'], ['gpkg', 'GeoPackage'], ['shp.zip', 'Shapefile'], ['fgb', 'FlatGeobuf'], ['kml', 'KML'],
    ['jsonfg', 'JSON-FG'], ['geojsonl', 'GeoJSONL'], ['pmtiles', 'PMTiles'],
];

/** What can be taken away: the day and everything as files, the map of the day as a picture, a period as a film. */
export default function createTakeAway(context, geometry) {
    const {atlas, store, downloads} = context;
    let draw = null; // made when it is first asked for
    const pictureOf = (state, now) => (draw ??= createPicture(context, geometry))(state, now);
    const film = createFilm(context, pictureOf, fileName);
    const dialog = prepareDialog('take-away', () => {
        film.offer();
        linkDay(store.get());
    });
    const about = el('p', {class: 'quiet', id: 'taken-day'});
    let words = null;

    function fileName(days, {account}) {
        return [atlas.id, days, account !== CONSENSUS && account, atlas.version].filter(Boolean).join('-');
    }

    async function save(format) {
        const state = store.get();
        await savePicture(pictureOf(state, words), fileName(formatDay(state.day), state), format);
    }

    const dayLinks = () => FORMATS.map(([ext, label]) =>
        el('a', {id: `download-${ext.replace('.', '-')}`, href: '', download: true, text: label, data: {ext}}));
    const allLinks = () => FORMATS.map(([ext, label]) =>
        el('a', {id: `download-all-${ext.replace('.', '-')}`, href: downloads.whole(ext), download: true, text: label}));
    const button = (id, text, format) => el('button', {type: 'button', id, text, on: {click: () => save(format)}});
    const links = (...items) => el('p', {class: 'links'}, ...items);

    function build({text}) {
        film.build(words);
        fillDialog(dialog, text('takeAway'), words, ...[
            about,
            el('h3', {text: text('picture')}),
            links(button('picture-png', 'PNG', 'png'), button('picture-svg', 'SVG', 'svg')),
            el('h3', {text: text('downloadDay')}), links(...dayLinks()),
            el('h3', {text: text('downloadAll')}), links(...allLinks()),
            el('p', {class: 'quiet', text: text('formatsHelp')}),
            filmType() && el('h3', {text: text('film')}), filmType() && film.root,
            downloads.hasServer && el('h3', {text: text('forPrograms')}),
            downloads.hasServer && links(el('a', {href: downloads.data, text: 'OGC API'}), el('a', {href: 'api', text: 'OpenAPI'}), el('a', {href: 'dcat', text: 'DCAT'})),
        ].filter(Boolean));
    }

    function linkDay(state) {
        const {text, name, format} = words;
        about.textContent = `${format.day(state.day)}, ${text('accountIs', {account: name(atlas.account.get(state.account).names)})}`;
        for (const link of dialog.querySelectorAll('[data-ext]')) {
            const file = downloads.day(link.dataset.ext, state);
            link.hidden = !file;
            link.href = file ?? '';
        }
    }

    return {
        show(state, now, changed) {
            words = now;
            if (changed('language')) build(words);
            if (dialog.open && changed('language', 'day', 'account')) linkDay(state);
        },
    };
}
