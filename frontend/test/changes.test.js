import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {changeDays, changesBetween, neighbours} from '../src/model/changes.js';
import {parseDay} from '../src/model/day.js';
import smallAtlas from './fixture.js';

const atlas = createAtlas(smallAtlas());
const on = parseDay;

test('changes name what passed, from whom, to whom', () => {
    const changes = changesBetween(atlas, on('2000-02-29'), on('2000-03-01'));
    assert.deepEqual(changes.map(({district, before, after, km2}) => [district, before.party, after.party, km2]),
        [['west', 'north', 'south', 100], ['east', 'north', 'south', 40]]);
});

test('changes from a to b mirror those from b to a', () => {
    const there = changesBetween(atlas, on('2000-01-01'), on('2000-12-31'));
    const back = changesBetween(atlas, on('2000-12-31'), on('2000-01-01'));
    assert.deepEqual(there.map(({before, after, km2}) => [before.party, after.party, km2]), back.map(({before, after, km2}) => [after.party, before.party, km2]));
});

test('nothing changes from a day to itself', () => {
    assert.deepEqual(changesBetween(atlas, on('2000-03-01'), on('2000-03-01')), []);
});

test('the change before and after a day are strictly before and after it', () => {
    const around = day => Object.values(neighbours(atlas.changes, on(day)));
    assert.deepEqual(around('2000-01-01'), [null, on('2000-03-01')]);
    assert.deepEqual(around('2000-03-01'), [on('2000-01-01'), on('2000-06-10')]);
    assert.deepEqual(around('2000-03-02'), [on('2000-03-01'), on('2000-06-10')]);
    assert.deepEqual(around('2000-12-31'), [on('2000-06-10'), null]);
});

test('an account has changes on days of its own', () => {
    assert.deepEqual(changeDays(atlas), ['2000-03-01', '2000-06-10'].map(on));
    assert.deepEqual(changeDays(atlas, 'south-says'), ['2000-03-01', '2000-06-01', '2000-06-10'].map(on));
});

test('ground passes from a party that loses it to one that gains it, or else to and from those that stay', () => {
    const document = smallAtlas();
    document.spans.push({...document.spans[0], id: 'claim', party: 'south', valid_from: '2000-02-01', valid_to: '2000-02-20'});
    const claimed = createAtlas(document);
    const passed = (from, to) => changesBetween(claimed, on(from), on(to)).map(({before, after, km2}) => [before.party, after.party, km2]);

    assert.deepEqual(passed('2000-01-31', '2000-02-01'), [['north', 'south', 100]]);
    assert.deepEqual(passed('2000-02-10', '2000-02-28'), [['south', 'north', 100]]);
    assert.deepEqual(passed('2000-02-01', '2000-02-10'), []);
});
