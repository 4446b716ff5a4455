import {formatDay, parseDay} from './day.js';

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const MAP_VIEW = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/**
 * The view in the address, behind the "#" so that it never asks the server for anything:
 * `#day=1993-07-23&district=agdam&map=8.5/39.9/46.8&lang=fr`. What is not there, or is nonsense, is left out.
 */
export function parsePermalink(hash) {
    const given = new URLSearchParams(hash.replace(/^#/, ''));
    const view = {
        day: parseDay(given.get('day')),
        compare: parseDay(given.get('compare')),
        swipe: share(given.get('swipe')),
        district: name(given.get('district')),
        place: name(given.get('place')),
        account: name(given.get('account')),
        language: name(given.get('lang')),
        view: name(given.get('view')),
        map: mapView(given.get('map')),
        window: range(given.get('window')),
        tiles: given.get('tiles') === '0' ? false : null,
        embed: given.has('embed') ? true : null,
        disputes: given.has('disputes') ? true : null,
        version: name(given.get('version')),
    };
    return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null));
}

export function formatPermalink({day, compare, swipe, district, place, account, language, view, map, window, disputes, tiles = true, embed, version}) {
    const parts = [
        ['day', formatDay(day)],
        ['compare', compare == null ? null : formatDay(compare)],
        ['swipe', swipe == null ? null : String(swipe)],
        ['district', district],
        ['place', place],
        ['account', account === 'consensus' ? null : account],
        ['view', view === 'map' ? null : view],
        ['window', window && `${formatDay(window.from)}/${formatDay(window.to)}`],
        ['map', map && [map.zoom.toFixed(2), map.lat.toFixed(4), map.lon.toFixed(4)].join('/')],
        ['lang', language],
        ['disputes', disputes ? '1' : null],
        ['tiles', tiles ? null : '0'],
        ['embed', embed ? '1' : null],
        ['version', version],
    ];
    return `#${parts.filter(([, value]) => value).map(([key, value]) => `${key}=${value}`).join('&')}`;
}

const STEPS = ['district', 'place', 'view', 'account', 'language'];

/** Whether going from one view to another opens or closes something, which the back button should undo. A day is only moved to. */
export function isStep(before, after) {
    return STEPS.some(key => before[key] !== after[key]) || (before.compare === null) !== (after.compare === null);
}

function name(text) {
    return text !== null && NAME.test(text) ? text : null;
}

function share(text) {
    return /^(0(\.\d+)?|1)$/.test(text ?? '') ? Number(text) : null;
}

function mapView(text) {
    const match = MAP_VIEW.exec(text ?? '');
    return match ? {zoom: +match[1], lat: +match[2], lon: +match[3]} : null;
}

function range(text) {
    const [from, to] = (text ?? '').split('/').map(parseDay);
    return from !== null && to != null && from < to ? {from, to} : null;
}
