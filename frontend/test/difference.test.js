import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import {balanceOf, inOrder, matrixOf, passedBetween} from '../src/model/difference.js';
import smallAtlas from './fixture.js';

const atlas = createAtlas(smallAtlas());
const [start, end] = ['2000-01-01', '2000-12-31'].map(parseDay);
const passed = passedBetween(atlas, start, end);

test('the sums from whom to whom are those of the districts', () => {
    assert.deepEqual(matrixOf(passed), [{from: 'north', to: 'south', km2: 160}]);
    assert.deepEqual(matrixOf([]), []);
});

test('what one party gains others lose', () => {
    const matrix = [{from: 'a', to: 'b', km2: 5}, {from: 'a', to: 'c', km2: 3}, {from: 'c', to: 'a', km2: 1}];
    assert.deepEqual(balanceOf(matrix), [
        {party: 'b', gained: 5, lost: 0}, {party: 'c', gained: 3, lost: 1}, {party: 'a', gained: 1, lost: 8},
    ]);
});

test('ground that its party only holds in another way has not passed', () => {
    const document = smallAtlas();
    document.spans.find(({id}) => id === 'f').party = 'north';
    assert.deepEqual(passedBetween(createAtlas(document), parseDay('2000-06-09'), parseDay('2000-06-10')), []);
});

test('the earlier of two days comes first', () => {
    assert.deepEqual([inOrder(end, start), inOrder(start, end), inOrder(start, start)], [[start, end], [start, end], [start, start]]);
});
