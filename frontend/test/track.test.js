import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import createSeries from '../src/model/series.js';
import stackedSteps, {stepsOf} from '../src/model/track.js';
import smallAtlas from './fixture.js';

test('areas are stacked from the bottom and step on the day of the change', () => {
    const steps = [{start: 0, values: new Map([['a', 6], ['b', 4]])}, {start: 5, values: new Map([['a', 2], ['b', 8]])}];
    const areas = stackedSteps(steps, ['a', 'b'], {from: 0, to: 9, height: 10});
    assert.deepEqual(areas, [
        {id: 'a', path: 'M0 4H5L5 8H10L10 10H5L5 10H0Z'},
        {id: 'b', path: 'M0 0H5L5 0H10L10 8H5L5 4H0Z'},
    ]);
});

test('a party that holds nothing for a while has a gap, and one that never holds has no area', () => {
    const steps = [{start: 0, values: new Map([['a', 1]])}, {start: 1, values: new Map()}, {start: 2, values: new Map([['a', 1]])}];
    const areas = stackedSteps(steps, ['a', 'b'], {from: 0, to: 2, height: 1});
    assert.equal(areas.length, 1);
    assert.equal(areas[0].path.split('M').length - 1, 2);
});

test('the steps of a district begin with the data and come where its spans do', () => {
    const atlas = createAtlas(smallAtlas());
    const steps = stepsOf(atlas, atlas.cellsOf.get('east'), 'consensus');
    assert.deepEqual(steps.map(({start, values}) => [start - atlas.first, Object.fromEntries(values)]), [
        [0, {north: 60}],
        [60, {south: 40, north: 20}],
        [152, {south: 40, north: 20}],
        [161, {south: 60}],
    ]);
});

test('totals of a day are those of the entry before it, up to the next', () => {
    const entry = (datetime, km2) => ({datetime, totals: [{party: 'a', km2, low: km2, high: km2, share: 1}], total: {km2: 100}});
    const series = createSeries({consensus: [entry('2000-01-01', 1), entry('2000-06-01', 2)], other: [entry('2000-01-01', 3)]});
    const km2 = (day, account = 'consensus') => series.of(account).on(parseDay(day)).get('a').km2;
    assert.deepEqual(['2000-01-01', '2000-05-31', '2000-06-01', '2001-01-01'].map(day => km2(day)), [1, 1, 2, 2]);
    assert.equal(km2('2000-06-01', 'other'), 3);
    assert.equal(series.largest, 100);
});
