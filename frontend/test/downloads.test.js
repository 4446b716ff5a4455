import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseDay} from '../src/model/day.js';
import createDownloads from '../src/model/downloads.js';

const atlas = {version: 'abc', first: parseDay('1990-01-01'), changes: [parseDay('1990-01-01'), parseDay('1993-07-23')]};
const on = (day, account = 'consensus') => ({day: parseDay(day), account});

test('a server makes a file of any day and account', () => {
    const downloads = createDownloads(atlas);
    assert.equal(downloads.day('csv', on('1993-07-24')), 'export/control.csv?datetime=1993-07-24&version=abc');
    assert.equal(downloads.day('csv', on('1993-07-24', 'armenia')), 'export/control.csv?datetime=1993-07-24&version=abc&account=armenia');
    assert.equal(downloads.whole('gpkg'), 'export/atlas.gpkg?version=abc');
    assert.equal(downloads.whole('pmtiles'), 'export/control.pmtiles?version=abc');
});

test('without a server the file of a day is that of the last change', () => {
    const downloads = createDownloads(atlas, ['csv']);
    assert.equal(downloads.day('csv', on('1993-07-22')), 'export/control-1990-01-01.csv');
    assert.equal(downloads.day('csv', on('1993-07-23')), 'export/control-1993-07-23.csv');
    assert.equal(downloads.day('csv', on('2000-01-01')), 'export/control-1993-07-23.csv');
    assert.equal(downloads.whole('gpkg'), 'export/atlas.gpkg');
});

test('without a server there is no file of an account, nor in a format that was not written', () => {
    const downloads = createDownloads(atlas, ['csv']);
    assert.equal(downloads.day('csv', on('1993-07-22', 'armenia')), null);
    assert.equal(downloads.day('gpkg', on('1993-07-22')), null);
});
