import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import createText, {chooseLanguage, languages} from '../src/strings/index.js';

const root = new URL('../src/', import.meta.url);
const english = languages.en;
const blanks = text => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

for (const [code, strings] of Object.entries(languages)) {
    test(`no string is missing, left over or empty in ${code}`, () => {
        assert.deepEqual(Object.keys(strings).sort(), Object.keys(english).sort());
        assert.deepEqual(Object.keys(strings).filter(key => strings[key].trim() === ''), []);
    });

    test(`the blanks to fill in are those of English in ${code}`, () => {
        for (const key of Object.keys(english)) assert.deepEqual(blanks(strings[key]), blanks(english[key]), key);
    });
}

test('every string that the page asks for exists, and none is kept that nobody asks for', () => {
    const sources = ['index.html', 'main.js', ...['view', 'model'].flatMap(directory => readdirSync(new URL(directory, root)).map(name => `${directory}/${name}`))]
        .map(name => readFileSync(new URL(name, root), 'utf8')).join('\n');
    const asked = new Set([
        ...[...sources.matchAll(/\btext\('(\w+)'/g)].map(([, key]) => key),
        ...[...sources.matchAll(/data-(?:text|label)="(\w+)"/g)].map(([, key]) => key),
    ]);
    for (const key of asked) assert.ok(Object.hasOwn(english, key), `${key} is asked for`);
    const unused = Object.keys(english).filter(key => !asked.has(key) && !sources.includes(`'${key}'`) && !/^about[A-Z]|^(ownName|slow|normal|fast)$/.test(key));
    assert.deepEqual(unused, []);
});

test('loaded verbs are not in the mouth of the page', () => {
    const loaded = /liberat|occup|invad|annex|libér|envahi|reconqu/i;
    for (const strings of Object.values(languages)) {
        for (const [key, text] of Object.entries(strings)) assert.doesNotMatch(text, loaded, key);
    }
});

test('blanks are filled in as text', () => {
    assert.equal(createText('en')('since', {day: '<i>1993</i>'}), 'since <i>1993</i>');
});

test('the first wanted language that is spoken is chosen, whatever its country', () => {
    assert.equal(chooseLanguage([undefined, 'de-DE', 'fr-CA', 'en']), 'fr');
    assert.equal(chooseLanguage(['xx', 'constructor']), 'en');
});
