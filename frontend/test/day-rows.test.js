import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import rowsOn from '../src/model/day-rows.js';
import smallAtlas from './fixture.js';

const rows = (atlas, day) => rowsOn(atlas, 'east', parseDay(day)).map(({span, km2, share, uncertain, zones}) => [span.id, km2, share, uncertain, zones]);

test('a day has a row for each span that holds some of a district, the largest first', () => {
    const atlas = createAtlas(smallAtlas());
    assert.deepEqual(rows(atlas, '2000-04-01'), [['d', 40, 40 / 60, false, []], ['e', 20, 20 / 60, false, []]]);
    assert.deepEqual(rows(atlas, '2000-01-01'), [['c', 60, 1, false, []]]);
});

test('only the row of ground whose holder is uncertain says so', () => {
    assert.deepEqual(rows(createAtlas(smallAtlas()), '2000-06-08').map(([id, , , uncertain]) => [id, uncertain]), [['d', false], ['e', true]]);
});

test('rows that would read the same are told apart by their zones', () => {
    const document = smallAtlas();
    document.spans.find(({id}) => id === 'c').cells = ['east.1'];
    document.spans.push({...document.spans.find(({id}) => id === 'c'), id: 'c2', cells: ['east.2']});
    assert.deepEqual(rows(createAtlas(document), '2000-01-01'), [['c', 40, 40 / 60, false, ['line']], ['c2', 20, 20 / 60, false, []]]);
});
