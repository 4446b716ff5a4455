import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filmDays, filmSeconds} from '../src/model/film.js';

test('a film shows its first day, each change within and its last day, each once', () => {
    assert.deepEqual(filmDays([10, 20, 30], {from: 5, to: 25}), [5, 10, 20, 25]);
    assert.deepEqual(filmDays([10, 20, 30], {from: 10, to: 30}), [10, 20, 30]);
});

test('it lasts as long as its days are shown', () => {
    assert.equal(filmSeconds([1, 2, 3, 4, 5]), 4);
});
