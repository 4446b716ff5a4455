import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addMonths, clamp, dayOf, formatDay, lastAtOrBefore, parseDay} from '../src/model/day.js';

test('a day is read and written as ISO full-date', () => {
    for (const text of ['1970-01-01', '1988-02-29', '1999-12-31', '2024-12-31']) assert.equal(formatDay(parseDay(text)), text);
    assert.equal(parseDay('1970-01-02'), 1);
});

test('what is not the date of a real day is not read', () => {
    for (const text of ['1993-02-29', '1993-13-01', '1993-7-1', '1993-07', '', null, undefined, '1993-07-23T00:00:00Z', 'x1993-07-23']) {
        assert.equal(parseDay(text), null, String(text));
    }
});

test('years before the first are those of ISO 8601', () => {
    for (const text of ['-3000-01-01', '-0044-03-15', '-0001-12-31', '0000-02-29', '0001-01-01', '0044-03-15', '0099-12-31']) {
        assert.equal(formatDay(parseDay(text)), text);
    }
    assert.equal(parseDay('0001-01-01') - parseDay('0000-12-31'), 1);
    assert.equal(parseDay('0000-01-01') - parseDay('-0001-12-31'), 1);
    assert.equal(parseDay('-0044-02-29'), parseDay('-0044-03-01') - 1);
    assert.equal(parseDay('-0043-02-29'), null);
    assert.equal(formatDay(addMonths(parseDay('-0001-12-31'), 2)), '0000-02-29');
    assert.equal(formatDay(addMonths(parseDay('0044-01-31'), 1)), '0044-02-29');
    assert.equal(formatDay(dayOf(44, 14, 1)), '0045-03-01');
});

test('neighbouring days differ by one, in summer and winter', () => {
    assert.equal(parseDay('2020-03-30') - parseDay('2020-03-29'), 1);
    assert.equal(parseDay('2020-10-26') - parseDay('2020-10-25'), 1);
});

test('a month later is the same day of the month, or the last there is', () => {
    const later = (text, months) => formatDay(addMonths(parseDay(text), months));
    assert.equal(later('1992-01-15', 1), '1992-02-15');
    assert.equal(later('1992-01-31', 1), '1992-02-29');
    assert.equal(later('1993-03-31', -1), '1993-02-28');
    assert.equal(later('1992-12-31', 2), '1993-02-28');
    assert.equal(later('1992-02-29', 12), '1993-02-28');
    assert.equal(later('1992-01-10', -1), '1991-12-10');
});

test('the last start at or before a day is found at both ends', () => {
    assert.equal(lastAtOrBefore([10, 20, 30], 9), -1);
    assert.equal(lastAtOrBefore([10, 20, 30], 10), 0);
    assert.equal(lastAtOrBefore([10, 20, 30], 29), 1);
    assert.equal(lastAtOrBefore([10, 20, 30], 300), 2);
    assert.equal(lastAtOrBefore([], 1), -1);
});

test('a value is kept between its bounds', () => {
    assert.deepEqual([clamp(1, 2, 4), clamp(3, 2, 4), clamp(5, 2, 4)], [2, 3, 4]);
});
