import assert from 'node:assert/strict';
import {test} from 'node:test';
import createAtlas from '../src/model/atlas.js';
import {bibTex, citationText, frameCode} from '../src/model/citation.js';
import {parseDay} from '../src/model/day.js';
import createFormat from '../src/model/format.js';
import {nameIn} from '../src/model/names.js';
import createText, {languages} from '../src/strings/index.js';
import smallAtlas from './fixture.js';

const accounts = [{id: 'consensus', names: {en: 'consensus'}}, {id: 'south-says', names: {en: 'the South'}}];
const atlas = createAtlas({...smallAtlas(), accounts, titles: {en: 'North & South: 100% {of} it_all'}, licence: {name: 'CC-BY-4.0'}});
const state = {day: parseDay('2000-03-01'), account: 'south-says'};
const url = 'http://example.org/#day=2000-03-01&account=south-says&version=abc';
const wordsIn = language => ({text: createText(language), format: createFormat(language), name: names => nameIn(names, language)});

for (const language of Object.keys(languages)) {
    test(`a citation names day, account, data version, licence and address in ${language}`, () => {
        const words = wordsIn(language);
        const sentence = citationText(atlas, state, url, words);
        for (const part of [words.format.day(state.day), 'the South', 'abc', 'CC-BY-4.0', url]) assert.ok(sentence.includes(part), part);
    });
}

test('an entry for BibTeX has its braces in pairs, a key without spaces and no sign that TeX would obey', () => {
    const entry = bibTex(atlas, state, {url, seen: '2026-11-22'}, wordsIn('en'));
    assert.match(entry, /^@misc\{small-2000-03-01-south-says-abc,\n/);
    const fields = Object.fromEntries([...entry.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, field, value]) => [field, value]));
    assert.equal(fields.title, '{North \\& South: 100\\% \\{of\\} it\\_all: 1 March 2000}');
    assert.equal(fields.note, 'according to: the South; Data version abc; Data: CC-BY-4.0');
    assert.deepEqual([fields.version, fields.url, fields.urldate], ['abc', url, '2026-11-22']);
    let depth = 0;
    for (const sign of entry.replace(/\\[{}]/g, '')) {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
});

test('the code of a frame stays one element, whatever the title', () => {
    assert.equal(frameCode('http://a/#x=1&embed=1', '"><script>'),
        '<iframe src="http://a/#x=1&amp;embed=1" title="&quot;&gt;&lt;script&gt;" width="100%" height="640" style="border:0" loading="lazy"></iframe>');
});
