/**
 * Two square districts. East is cut in two by a zone. North held all until the war; South then held west and east.1,
 * and east.2 later, on a day about which sources differ.
 */
export default function smallAtlas() {
    const span = (id, district, cells, party, from, to, more = {}) => ({
        id, district, cells, party, status: 'controlled', account: 'consensus', valid_from: from, valid_to: to, certainty: 'high',
        citations: ['c1'], ...more,
    });
    return {
        version: 'abc', id: 'small', titles: {en: 'Small'}, first: '2000-01-01', last: '2000-12-31', languages: ['en'],
        parties: [{id: 'north', colour: '#112233', pattern: 'none', names: {en: 'North'}}, {id: 'south', colour: '#445566', pattern: 'none', names: {en: 'South'}}],
        statuses: [{id: 'controlled', pattern: 'none', names: {}}, {id: 'contested', pattern: 'hatch', names: {}}],
        accounts: [{id: 'consensus', names: {}}, {id: 'south-says', names: {}, changes: ['2000-01-01', '2000-03-01', '2000-06-01', '2000-06-10']}],
        certainties: [], kinds: [], regions: [], zones: [{id: 'line', names: {}}],
        districts: [{id: 'west', parent: null, names: {en: 'West'}, km2: 100}, {id: 'east', parent: null, names: {en: 'East'}, km2: 60}],
        cells: [{id: 'west.1', district: 'west', zones: [], km2: 100}, {id: 'east.1', district: 'east', zones: ['line'], km2: 40}, {id: 'east.2', district: 'east', zones: [], km2: 20}],
        stretches: ['2000-01-01'],
        spans: [
            span('a', 'west', ['west.1'], 'north', '2000-01-01', '2000-02-29'),
            span('b', 'west', ['west.1'], 'south', '2000-03-01', null),
            span('c', 'east', ['east.1', 'east.2'], 'north', '2000-01-01', '2000-02-29'),
            span('d', 'east', ['east.1'], 'south', '2000-03-01', null),
            span('e', 'east', ['east.2'], 'north', '2000-03-01', '2000-06-09', {end_earliest: '2000-06-07', end_latest: '2000-06-11'}),
            span('f', 'east', ['east.2'], 'south', '2000-06-10', null, {status: 'contested', start_earliest: '2000-06-08', start_latest: '2000-06-12'}),
            span('g', 'east', ['east.2'], 'south', '2000-06-01', '2000-06-09', {account: 'south-says'}),
        ],
        citations: {c1: {source: 's1', locator: 'p. 1', quote: 'words', language: 'en'}}, sources: {s1: {title: 'A book'}},
        events: [{id: 'e1', day: '2000-03-01', earliest: '2000-03-01', latest: '2000-03-01', kind: 'capture', titles: {}, districts: ['west'], places: ['town']}],
        periods: [{id: 'war', first: '2000-03-01', last: '2000-06-10', titles: {}}],
        places: [
            {id: 'town', lon: 1.5, lat: 0.5, kind: 'settlement', district: 'east', cell: 'east.2', names: {en: 'Town'}, accuracy_km: 1, citations: []},
            {id: 'abroad', lon: 9, lat: 9, kind: 'settlement', district: null, cell: null, names: {en: 'Abroad'}, accuracy_km: 1, citations: []},
        ], dejure: [], changes: ['2000-01-01', '2000-03-01', '2000-06-10'], disputed: [{first: '2000-06-01', last: '2000-06-09'}],
    };
}
