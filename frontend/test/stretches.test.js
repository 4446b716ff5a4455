import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {changesBetween} from '../src/model/changes.js';
import {parseDay} from '../src/model/day.js';
import createStretches from '../src/model/stretches.js';
import smallAtlas from './fixture.js';

const STARTS = ['2000-01-01', '2000-03-01', '2000-06-10'];
const whole = createAtlas(smallAtlas());

/** As the server cuts the history: what may hold on some day of a stretch, on the day before it or on the day after. */
function stretchOf(number) {
    const from = parseDay(STARTS[number]) - 1;
    const to = number + 1 < STARTS.length ? parseDay(STARTS[number + 1]) : whole.last;
    const mayHold = span => Math.min(span.from, span.earliest ?? span.from) <= to && Math.max(span.to, span.endLatest ?? span.to) >= from;
    const kept = new Set(whole.spans.filter(mayHold).map(({id}) => id));
    return {spans: smallAtlas().spans.filter(({id}) => kept.has(id)), citations: {[`of-${number}`]: {}}};
}

function longAtlas() {
    const asked = [];
    let current = {day: whole.first, compare: null, account: 'consensus'};
    const atlas = createAtlas({...smallAtlas(), spans: [], stretches: STARTS});
    const stretches = createStretches(atlas, async (path) => {
        asked.push(path);
        return path.startsWith('map/histories/') ? {spans: smallAtlas().spans.filter(({district}) => path.endsWith(`/${district}.json`)), citations: {}} : stretchOf(Number(/\d+/.exec(path)));
    }, () => current);
    return {
        atlas, stretches, asked, async show(state) {
            current = {...current, ...state};
            await stretches.load(current);
        },
    };
}

test('a day out of a long history is as in the whole, with the change after it', async () => {
    const {atlas, show} = longAtlas();
    for (const account of ['consensus', 'south-says']) {
        for (let day = whole.first; day <= whole.last; day++) {
            await show({day, account});
            const told = of => of.cells.map(({id}) => of.spansAt(id, day, account).map(span => span.id));
            assert.deepEqual(told(atlas), told(whole), `${day} ${account}`);
            const next = whole.account.get(account).changes.find(each => each > day);
            if (next) assert.deepEqual(passed(atlas, next, account), passed(whole, next, account));
        }
    }
});

function passed(atlas, day, account) {
    return changesBetween(atlas, day - 1, day, account).map(({district, before, after}) => [district, before.id, after.id]);
}

test('only what is missing is fetched, and what no view needs is let go', async () => {
    const {atlas, asked, show} = longAtlas();
    await show({day: parseDay('2000-01-10')});
    assert.deepEqual(asked, ['map/stretches/0.json', 'map/stretches/1.json']);
    await show({day: parseDay('2000-01-20')});
    assert.equal(asked.length, 2);
    await show({day: parseDay('2000-12-01')});
    assert.deepEqual(asked.slice(2), ['map/stretches/2.json']);
    assert.deepEqual(Object.keys(atlas.citations), ['c1', 'of-2']);
});

test('days that lie in different stretches may differ anywhere', async () => {
    const {atlas, show} = longAtlas();
    await show({day: parseDay('2000-01-10'), compare: parseDay('2000-12-01')});
    assert.equal(changesBetween(atlas, parseDay('2000-01-10'), parseDay('2000-12-01')).reduce((sum, {km2}) => sum + km2, 0), 160);
});

test('the history of a district is whole', async () => {
    const {atlas, stretches, show} = longAtlas();
    await show({day: whole.first});
    const history = await stretches.historyOf('east');
    assert.deepEqual(history.spans.map(({id}) => id), ['c', 'd', 'e', 'f', 'g']);
    assert.notEqual(history, atlas);
});

test('a short history is fetched neither whole nor in parts', async () => {
    const stretches = createStretches(whole, () => assert.fail('nothing is to be fetched'), () => null);
    await stretches.load({day: whole.last, compare: null, account: 'consensus'});
    assert.equal(stretches.historyOf('east'), whole);
});
