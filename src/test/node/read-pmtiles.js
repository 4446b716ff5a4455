// Reads a PMTiles archive, over HTTP as a web map does or from a file, and prints its header, its metadata and the features
// of one zoom, a JSON value a line: node read-pmtiles.js URL-OR-FILE ZOOM

import {open} from 'node:fs/promises';
import {VectorTile} from '@mapbox/vector-tile';
import {PbfReader} from 'pbf';
import {PMTiles} from 'pmtiles';

const [place, zoom] = process.argv.slice(2);
const archive = new PMTiles(place.startsWith('http') ? place : fileSource(await open(place)));
const header = await archive.getHeader();
console.log(JSON.stringify(header));
console.log(JSON.stringify(await archive.getMetadata()));

const z = Number(zoom);
const [west, north] = tileAt(header.minLon, header.maxLat);
const [east, south] = tileAt(header.maxLon, header.minLat);
for (let x = west; x <= east; x++) {
    for (let y = north; y <= south; y++) {
        const tile = await archive.getZxy(z, x, y);
        if (tile) printFeatures(tile.data, x, y);
    }
}

function fileSource(file) {
    return {
        getKey: () => place,
        async getBytes(offset, length) {
            const data = new ArrayBuffer(length);
            const {bytesRead} = await file.read(new Uint8Array(data), 0, length, offset);
            return {data: data.slice(0, bytesRead)};
        },
    };
}

function printFeatures(bytes, x, y) {
    for (const layer of Object.values(new VectorTile(new PbfReader(new Uint8Array(bytes))).layers)) {
        for (let i = 0; i < layer.length; i++) console.log(JSON.stringify(layer.feature(i).toGeoJSON(x, y, z)));
    }
}

function tileAt(longitude, latitude) {
    const tiles = 2 ** z;
    const angle = latitude * Math.PI / 180;
    const down = (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
    return [(longitude + 180) / 360, down].map(it => Math.min(tiles - 1, Math.floor(it * tiles)));
}
