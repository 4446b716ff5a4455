import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import {asManyAsFit, sourcesOn} from '../src/model/day-sources.js';
import smallAtlas from './fixture.js';

test('a source speaks for the ground of all spans that cite it', () => {
    assert.deepEqual(sourcesOn(createAtlas(smallAtlas()), parseDay('2000-01-01')), [{id: 's1', title: 'A book', km2: 160}]);
});

test('what does not fit is counted', () => {
    assert.deepEqual(asManyAsFit(['one', 'two', 'three'], 11), {kept: ['one', 'two'], left: 1});
    assert.deepEqual(asManyAsFit(['one'], 11), {kept: ['one'], left: 0});
});
