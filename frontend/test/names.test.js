import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languageIn, nameIn, otherNames} from '../src/model/names.js';

const names = {az: 'Ağdam', en: 'Aghdam', hy: 'Աղդամ'};

test('the language of the page chooses the form, and English where there is none', () => {
    assert.deepEqual(['hy', 'ru'].map(language => nameIn(names, language)), ['Աղդամ', 'Aghdam']);
    assert.equal(nameIn(undefined, 'en'), '');
});

test('a form in another language than the page says which', () => {
    assert.deepEqual(['hy', 'ru'].map(language => languageIn(names, language)), ['hy', 'en']);
    assert.equal(languageIn({az: 'Ağdam'}, 'fr'), 'az');
    assert.deepEqual([undefined, {}].map(none => languageIn(none, 'en')), [null, null]);
});

test('the other forms stand in alphabetical order of language, each once', () => {
    assert.deepEqual(otherNames({...names, fr: 'Aghdam'}, 'en'), [['az', 'Ağdam'], ['hy', 'Աղդամ']]);
});
