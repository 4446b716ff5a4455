import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import {disputedAround, disputedOn, disputesOn, isDisputed, rivalOf} from '../src/model/disputes.js';
import smallAtlas from './fixture.js';

const atlas = createAtlas(smallAtlas());
const on = parseDay;

test('a cell has a rival on the days on which an account names another party', () => {
    const rival = day => rivalOf(atlas, 'east.2', on(day));
    assert.deepEqual(['2000-05-31', '2000-06-01', '2000-06-09', '2000-06-10'].map(rival), [null, 'south', 'south', null]);
    assert.equal(rivalOf(atlas, 'west.1', on('2000-06-05')), null);
    assert.deepEqual(['2000-05-31', '2000-06-01'].map(day => isDisputed(atlas, 'east.2', on(day))), [false, true]);
});

test('the rival is another party than that of the account shown', () => {
    assert.equal(rivalOf(atlas, 'east.2', on('2000-06-05'), 'south-says'), 'north');
});

test('disputed cells are those of which accounts say different things', () => {
    assert.deepEqual(disputedOn(atlas, on('2000-06-05')).map(({id}) => id), ['east.2']);
    assert.deepEqual(disputedOn(atlas, on('2000-05-05')), []);
});

test('a dispute names every claim with those who make it, the consensus first', () => {
    assert.deepEqual(disputesOn(atlas, on('2000-06-05')),
        [{district: 'east', km2: 20, claims: [{parties: ['north'], accounts: ['consensus']}, {parties: ['south'], accounts: ['south-says']}]}]);
    assert.deepEqual(disputesOn(atlas, on('2000-05-05')), []);
});

test('the disputed days around a day are outside of its own dispute', () => {
    const times = [{from: 10, to: 12}, {from: 20, to: 20}];
    assert.deepEqual([9, 10, 11, 15, 20, 21].map(day => Object.values(disputedAround(times, day))),
        [[null, 10], [null, 20], [null, 20], [12, 20], [12, null], [20, null]]);
});
