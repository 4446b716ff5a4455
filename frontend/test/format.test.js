import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseDay} from '../src/model/day.js';
import createFormat from '../src/model/format.js';
import {nameIn, otherNames} from '../src/model/names.js';

test('a day is written as the language writes it, on the same day everywhere', () => {
    assert.equal(createFormat('en').day(parseDay('1993-07-23')), '23 July 1993');
    assert.equal(createFormat('fr').day(parseDay('1993-07-23')), '23 juillet 1993');
});

test('a year before the first says so', () => {
    assert.match(createFormat('en').day(parseDay('-0043-03-15')), /^15 March 44 BC/);
    assert.match(createFormat('fr').shortDay(parseDay('-2999-01-01')), /3000 av/);
    assert.equal(createFormat('az').axis(parseDay('-0043-03-15'), 'year'), 'e.ə. 44');
    assert.doesNotMatch(createFormat('en').day(parseDay('0044-03-15')), /AD|BC/);
});

test('small areas keep a decimal and large ones do not', () => {
    const {km2} = createFormat('en');
    assert.equal(km2(2.64), '2.6 km²');
    assert.equal(km2(1093.2), '1,093 km²');
    assert.equal(km2(0), '0 km²');
});

test('a difference carries its sign', () => {
    const {signed} = createFormat('en');
    assert.deepEqual([signed(2), signed(-2.64), signed(0)], ['+2', '-2.6', '0']);
});

test('a name falls back to English, then to any form', () => {
    assert.equal(nameIn({en: 'A', fr: 'B'}, 'fr'), 'B');
    assert.equal(nameIn({en: 'A'}, 'hy'), 'A');
    assert.equal(nameIn({az: 'C'}, 'hy'), 'C');
    assert.equal(nameIn(undefined, 'hy'), '');
});

test('the other forms of a name are in order of language, each once', () => {
    const names = {ru: 'Ш', fr: 'Sh', hy: 'Շ', en: 'Sh', az: 'Ş'};
    assert.deepEqual(otherNames(names, 'en'), [['az', 'Ş'], ['hy', 'Շ'], ['ru', 'Ш']]);
});

test('languages that browsers leave out have months and numbers all the same', () => {
    assert.equal(createFormat('az').day(parseDay('1993-07-23')), '23 iyul 1993');
    assert.equal(createFormat('hy').day(parseDay('1993-07-23')), '23 հուլիսի 1993');
    assert.equal(createFormat('az').km2(1093), '1.093 km²');
    assert.equal(createFormat('hy', {unit: 'կմ²'}).km2(10_393), '10\u00a0393 կմ²');
    assert.equal(createFormat('az').axis(parseDay('1993-07-23'), 'month'), 'iyl 1993');
});
