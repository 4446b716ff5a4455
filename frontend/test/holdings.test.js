import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas, {partsOn} from '../src/model/atlas.js';
import {parseDay} from '../src/model/day.js';
import {historyOf, holdingsOf, otherAccounts} from '../src/model/holdings.js';
import smallAtlas from './fixture.js';

const atlas = createAtlas(smallAtlas());

test('the history of a district is in order of time and leaves other accounts out', () => {
    assert.deepEqual(historyOf(atlas, atlas.cellsOf.get('east'), 'consensus').map(({party, km2}) => [party, km2]),
        [['north', 60], ['south', 40], ['north', 20], ['south', 20]]);
});

test('spans of one holder over the same days are one row', () => {
    const document = smallAtlas();
    const split = document.spans.find(({id}) => id === 'c');
    split.cells = ['east.1'];
    document.spans.push({...split, id: 'c2', cells: ['east.2']});
    const whole = createAtlas(document);
    assert.equal(historyOf(whole, whole.cellsOf.get('east'), 'consensus')[0].km2, 60);
});

test('a part that came into one hand on different days has a holding for each, the latest first', () => {
    const document = smallAtlas();
    document.spans.find(({id}) => id === 'f').status = 'controlled';
    const changed = createAtlas(document);
    const [part] = partsOn(changed, 'east', parseDay('2000-08-01'));
    assert.deepEqual(holdingsOf(part).map(({span, km2, certainties}) => [span.id, km2, certainties]), [['f', 20, ['high']], ['d', 40, ['high']]]);
});

test('an account that names another party is told of, and one that agrees is not', () => {
    const parts = partsOn(atlas, 'east', parseDay('2000-06-05'));
    assert.deepEqual(parts.map(part => otherAccounts(atlas, part, parseDay('2000-06-05'))), [[], [{account: 'south-says', party: 'south'}]]);
});
