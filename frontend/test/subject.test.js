import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import subjectOf, {choose, eventsAt, hasSubject} from '../src/model/subject.js';
import smallAtlas from './fixture.js';

const atlas = createAtlas(smallAtlas());

test('a district is all its cells, a place is the one it lies in', () => {
    assert.deepEqual(subjectOf(atlas, choose.district('east')).cells.map(({id}) => id), ['east.1', 'east.2']);
    assert.deepEqual(subjectOf(atlas, choose.place('town')).cells.map(({id}) => id), ['east.2']);
});

test('a place outside all districts has no ground of its own', () => {
    assert.deepEqual(subjectOf(atlas, choose.place('abroad')).cells, []);
});

test('one choice takes the place of the other', () => {
    assert.equal(subjectOf(atlas, {...choose.place('town'), ...choose.district('west')}).district, 'west');
    assert.equal(hasSubject({...choose.district('west'), ...choose.nothing}), false);
    assert.equal(subjectOf(atlas, choose.nothing), null);
});

test('the events of a place are those that name it', () => {
    assert.deepEqual(eventsAt(atlas, 'town').map(({id}) => id), ['e1']);
    assert.deepEqual(eventsAt(atlas, 'abroad'), []);
});
