import assert from 'node:assert/strict';
import {test} from 'node:test';
import {periodOf, periodShown, windowAround} from '../src/model/periods.js';

const war = {id: 'war', from: 100, to: 144};
const atlas = {first: 0, last: 1000, periods: [{id: 'start', from: 0, to: 99}, war, {id: 'end', from: 145, to: 1000}]};

test('a period is shown with some days before and after it, inside the data', () => {
    assert.deepEqual(windowAround(war, atlas), {from: 95, to: 149});
    assert.deepEqual(windowAround({from: 0, to: 99}, atlas), {from: 0, to: 107});
});

test('showing a period keeps a day that lies in it, and goes to its first from any other', () => {
    assert.deepEqual([100, 120, 144, 145, 99].map(day => periodShown(war, day, atlas).day), [100, 120, 144, 100, 100]);
});

test('a window is of the period that it shows, and of none when it was moved', () => {
    for (const period of atlas.periods) assert.equal(periodOf(windowAround(period, atlas), atlas), period);
    assert.equal(periodOf({from: 96, to: 150}, atlas), undefined);
});
