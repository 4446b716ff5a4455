import * as L from '../leaflet.js';
import el from './dom.js';

/** Tiles of the server that the operator names, over our own ground and under all else, with a switch to go without. */
export default function createTileLayer(map, {url, attribution, max_zoom: maxNativeZoom}, store) {
    const layer = new L.TileLayer(url, {pane: 'tiles', maxNativeZoom, attribution: asText(attribution)});
    const box = el('input', {type: 'checkbox', id: 'show-tiles', on: {change: () => store.set({tiles: box.checked})}});
    const label = el('span');
    const choice = new L.Control({position: 'bottomleft'});
    choice.onAdd = () => {
        const root = el('label', {class: 'tiles-choice'}, box, label);
        L.DomEvent.disableClickPropagation(root);
        return root;
    };
    choice.addTo(map);

    return {
        show({tiles}, {text}, changed) {
            if (changed('language')) label.textContent = text('tiles');
            if (!changed('tiles')) return;
            box.checked = tiles;
            map.getContainer().classList.toggle('with-tiles', tiles);
            if (tiles) layer.addTo(map);
            else layer.remove();
        },
    };
}

/** Leaflet writes attributions as markup. */
function asText(words) {
    return words.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
