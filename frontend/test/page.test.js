import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../src/', import.meta.url);
const html = readFileSync(new URL('index.html', root), 'utf8');
const modules = readdirSync(root, {recursive: true}).filter(name => name.endsWith('.js'));

test('every module is reached from the first', () => {
    const reached = new Set();
    const follow = (url) => {
        if (reached.has(url.href)) return;
        reached.add(url.href);
        for (const [, path] of readFileSync(url, 'utf8').matchAll(/from '(\.[^']+)'/g)) follow(new URL(path, url));
    };
    follow(new URL('main.js', root));
    assert.deepEqual([...reached].sort(), modules.map(name => new URL(name, root).href).sort());
});

test('all that is loaded is asked for with the page', () => {
    const loaded = [...readFileSync(new URL('load.js', root), 'utf8').matchAll(/fetchJson\('([^']+)'\)/g)].map(([, path]) => path);
    assert.equal(loaded.length, 5);
    for (const path of loaded) assert.ok(html.includes(`rel="preload" href="${path}" as="fetch"`), path);
});

test('no script and no style stands in the page, and nothing comes from another host', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//);
});

test('text is set as text and never as markup', () => {
    for (const name of modules) {
        const source = readFileSync(new URL(name, root), 'utf8');
        assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/, name);
    }
});
