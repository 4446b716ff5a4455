import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas, {covers, isUncertain, partsOf, partsOn} from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import {isDisputed} from '../src/model/disputes.js';
import smallAtlas from './fixture.js';

const atlas = createAtlas(smallAtlas());
const on = parseDay;
const holder = (cell, day, account) => atlas.spansAt(cell, on(day), account)[0]?.party;

test('a span holds its cells on its first and on its last day and not after', () => {
    assert.equal(holder('west.1', '2000-01-01'), 'north');
    assert.equal(holder('west.1', '2000-02-29'), 'north');
    assert.equal(holder('west.1', '2000-03-01'), 'south');
    assert.equal(holder('west.1', '2000-12-31'), 'south');
});

test('no one holds a cell before the data begins', () => {
    assert.deepEqual(atlas.spansAt('west.1', on('1999-12-31')), []);
});

test('every span is found on each of its days, as by looking at all of them', () => {
    for (let day = atlas.first; day <= atlas.last; day++) {
        for (const {id} of atlas.cells) {
            const slow = atlas.spans.find(span => span.account === 'consensus' && span.cells.includes(id) && span.from <= day && day <= span.to);
            assert.deepEqual(atlas.spansAt(id, day), slow ? [slow] : []);
        }
    }
});

test('an account has its own span where it gives one and the consensus elsewhere', () => {
    assert.equal(holder('east.2', '2000-06-05', 'south-says'), 'south');
    assert.equal(holder('east.2', '2000-06-05'), 'north');
    assert.equal(holder('east.2', '2000-05-31', 'south-says'), 'north');
    assert.equal(holder('west.1', '2000-06-05', 'south-says'), 'south');
});

test('a day is uncertain in the range of the start or of the end, and only there', () => {
    const uncertain = day => isUncertain(atlas, 'east.2', on(day));
    assert.deepEqual(['2000-06-06', '2000-06-07', '2000-06-09', '2000-06-10', '2000-06-12', '2000-06-13'].map(uncertain),
        [false, true, true, true, true, false]);
});

test('nothing is uncertain where the same party goes on to hold in another way', () => {
    const document = smallAtlas();
    document.spans.find(({id}) => id === 'e').party = 'south';
    assert.ok(!isUncertain(createAtlas(document), 'east.2', on('2000-06-10')));
});

test('between two days nothing differs of any cell but those said to turn', () => {
    const look = (cell, day) => JSON.stringify(atlas.accounts.map(({id}) => [
        atlas.spansAt(cell, day, id)[0]?.id, isUncertain(atlas, cell, day, id), isDisputed(atlas, cell, day),
    ]));
    for (let from = atlas.first; from <= atlas.last; from += 3) {
        for (let to = atlas.first; to <= atlas.last; to += 7) {
            const differ = atlas.cells.filter(({id}) => look(id, from) !== look(id, to)).map(({id}) => id);
            const turning = atlas.turning(from, to).map(({id}) => id);
            assert.deepEqual(differ.filter(id => !turning.includes(id)), []);
        }
    }
});

test('a cell turns on the first day of another holder and on the first and after the last day of doubt', () => {
    const turns = day => atlas.turning(on(day) - 1, on(day)).map(({id}) => id);
    assert.deepEqual(['2000-02-29', '2000-03-01', '2000-06-06', '2000-06-07', '2000-06-10', '2000-06-13', '2000-06-14'].map(turns),
        [[], ['west.1', 'east.1', 'east.2'], [], ['east.2'], ['east.2'], ['east.2'], []]);
});

test('a district under two holders has two parts, the larger first', () => {
    const parts = partsOn(atlas, 'east', on('2000-04-01'));
    assert.deepEqual(parts.map(({party, km2}) => [party, km2]), [['south', 40], ['north', 20]]);
});

test('cells of one holder are one part, whatever spans hold them', () => {
    const [part, ...others] = partsOn(atlas, 'east', on('2000-01-15'));
    assert.equal(part.km2, 60);
    assert.deepEqual(others, []);
});

test('contested ground is a part of its own', () => {
    assert.deepEqual(partsOn(atlas, 'east', on('2000-07-01')).map(({status}) => status), ['controlled', 'contested']);
});

test('parts add up to all districts on every day', () => {
    for (let day = atlas.first; day <= atlas.last; day++) {
        assert.equal(partsOf(atlas, atlas.cells, day).reduce((sum, {km2}) => sum + km2, 0), 160);
    }
});

test('a region stands for the districts in it', () => {
    const document = smallAtlas();
    document.regions = [{id: 'land', parent: null, names: {}}, {id: 'coast', parent: 'land', names: {}}];
    document.districts[0].parent = 'coast';
    const within = createAtlas(document);
    assert.deepEqual(['west', 'coast', 'land', 'east'].map(id => covers(within, [id], 'west')), [true, true, true, false]);
});

test('where parties claim the same ground each of them has it, in parts', () => {
    const document = smallAtlas();
    document.spans.push({...document.spans[0], id: 'claim', party: 'south', valid_from: '2000-02-01', valid_to: '2000-02-20'});
    const claimed = createAtlas(document);

    assert.deepEqual(claimed.spansAt('west.1', on('2000-02-10')).map(({party}) => party), ['north', 'south']);
    assert.deepEqual(claimed.spansAt('west.1', on('2000-02-21')).map(({party}) => party), ['north']);
    assert.deepEqual(partsOn(claimed, 'west', on('2000-02-10')).map(({party, km2}) => [party, km2]), [['north', 100], ['south', 100]]);
    assert.deepEqual(partsOf(claimed, claimed.cells, on('2000-02-10')).map(({party, km2}) => [party, km2]), [['north', 160], ['south', 100]]);
});
