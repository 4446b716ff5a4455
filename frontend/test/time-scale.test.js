import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDay, parseDay} from '../src/model/day.js';
import timeScale, {following, ticks, zoomed} from '../src/model/time-scale.js';

const whole = {from: parseDay('1988-01-01'), to: parseDay('2024-12-31')};

test('each day is found again from its place on the line', () => {
    const scale = timeScale(whole.from, whole.to);
    for (let day = whole.from; day <= whole.to; day++) assert.equal(scale.day(scale.fraction(day)), day);
});

test('places off the line are its first and last day', () => {
    const scale = timeScale(10, 20);
    assert.equal(scale.day(-1), 10);
    assert.equal(scale.day(1), 20);
    assert.equal(scale.day(2), 20);
});

test('years are labelled on round ones', () => {
    const {unit, days} = ticks(timeScale(whole.from, whole.to), 10);
    assert.equal(unit, 'year');
    assert.deepEqual(days.map(formatDay).slice(0, 3), ['1988-01-01', '1992-01-01', '1996-01-01']);
});

test('five thousand years are labelled on round ones', () => {
    const {unit, days} = ticks(timeScale(parseDay('-3000-01-01'), parseDay('2024-12-31')), 8);
    assert.equal(unit, 'year');
    assert.deepEqual(days.map(formatDay), ['-3000-01-01', '-2000-01-01', '-1000-01-01', '0000-01-01', '1000-01-01', '2000-01-01']);
});

test('there are never more labels than asked for, and the finest that fit', () => {
    for (const most of [2, 4, 8, 16]) {
        for (const days of [5, 30, 45, 100, 400, 3000, 13000, 150000, 1800000]) {
            const found = ticks(timeScale(whole.from, whole.from + days), most).days.length;
            assert.ok(found <= most, `${days} days: ${found} labels for ${most}`);
        }
    }
});

test('a war of weeks is labelled by days', () => {
    assert.equal(ticks(timeScale(parseDay('2020-09-22'), parseDay('2020-11-14')), 12).unit, 'day');
});

test('zooming keeps the day where it is on the line', () => {
    const day = parseDay('2006-06-01');
    const window = zoomed(whole, day, 0.5, whole);
    const place = ({from, to}) => timeScale(from, to).fraction(day);
    assert.ok(Math.abs(place(window) - place(whole)) < 0.001);
});

test('a window never leaves the data and never gets too narrow to grip', () => {
    const near = zoomed(whole, whole.to, 0.0001, whole);
    assert.equal(near.to, whole.to);
    assert.equal(near.to - near.from + 1, 20);
    assert.deepEqual(zoomed(near, whole.to, 10_000, whole), whole);
});

test('a window follows a day that leaves it and stays for one inside', () => {
    const window = {from: whole.from + 100, to: whole.from + 199};
    assert.deepEqual(following(window, whole.from + 150, whole), window);
    const moved = following(window, whole.from + 500, whole);
    assert.ok(moved.from <= whole.from + 500 && whole.from + 500 <= moved.to);
    assert.equal(moved.to - moved.from, 99);
});
