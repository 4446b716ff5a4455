import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseDay} from '../src/model/day.js';
import {formatPermalink, isStep, parsePermalink} from '../src/model/permalink.js';

test('a view survives the address', () => {
    const view = {
        day: parseDay('1993-07-23'), compare: parseDay('2020-10-04'), swipe: 0.25, district: 'agdam', place: 'shusha', account: 'azerbaijan', language: 'fr', view: 'table',
        window: {from: parseDay('1992-01-01'), to: parseDay('1994-05-12')}, map: {zoom: 8.5, lat: 39.9, lon: 46.8}, disputes: true, tiles: false, embed: true,
    };
    assert.deepEqual(parsePermalink(formatPermalink(view)), view);
});

test('only what is set is written, and it can be read by people', () => {
    assert.equal(formatPermalink({day: parseDay('2020-10-25'), district: null, language: 'en', map: null, window: null, embed: false}), '#day=2020-10-25&lang=en');
});

test('nonsense is left out and the rest is kept', () => {
    const view = parsePermalink('#day=2020-02-30&district=<b>&map=a/b/c&lang=FR!&window=2021-01-01/2020-01-01&account=armenia&x=1');
    assert.deepEqual(view, {account: 'armenia'});
});

test('an empty address asks for nothing', () => {
    assert.deepEqual(parsePermalink(''), {});
    assert.deepEqual(parsePermalink('#'), {});
});

test('what opens or closes something is a step; a moved day or map is none', () => {
    const view = {day: 1, compare: null, district: null, place: null, account: 'consensus', language: 'en', view: 'map', map: null};
    for (const step of [{district: 'agdam'}, {place: 'shusha'}, {compare: 2}, {account: 'armenia'}, {language: 'hy'}, {view: 'table'}]) {
        assert.equal(isStep(view, {...view, ...step}), true, JSON.stringify(step));
    }
    assert.equal(isStep(view, {...view, day: 2, map: {zoom: 8, lat: 40, lon: 46}, window: {from: 1, to: 9}}), false);
    assert.equal(isStep({...view, compare: 2}, {...view, compare: 3}), false);
});
