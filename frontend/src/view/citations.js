import {parseDay} from '../model/day.js';
import {nameIn} from '../model/names.js';
import el from './dom.js';

/** Citations as a list: the quote in its own language, then who wrote it, where, when, and the way to it. */
export default function citationList(atlas, ids, words) {
    const known = [...new Set(ids)].filter(id => atlas.citations[id]);
    return el('ol', {class: 'citations'}, ...known.map(id => citation(atlas, atlas.citations[id], words)));
}

function citation(atlas, {source: id, locator, quote, language}, words) {
    const source = atlas.sources[id] ?? {};
    return el('li', {},
        quote && el('blockquote', {lang: language || null}, el('p', {text: quote})),
        el('p', {class: 'source'}, ...withCommas([
            source.author,
            titleOf(source, words),
            source.publisher !== source.author && source.publisher,
            dated(source.date, words),
            locator && el('span', {}, ...linked(locator)),
            source.licence !== 'unknown' && source.licence,
        ])));
}

function titleOf({title, url}, {language}) {
    const text = typeof title === 'object' ? nameIn(title, language) : title;
    if (!/^https?:\/\//.test(url ?? '')) return text && el('cite', {text});
    return el('a', {href: url, rel: 'noopener noreferrer', target: '_blank'}, el('cite', {text: text || url}));
}

/** A text in which what is an address leads there. */
function linked(text) {
    return text.split(/(https?:\/\/[^\s,;]+[^\s,;.)])/).map((part, i) =>
        (i % 2 ? el('a', {href: part, rel: 'noopener noreferrer', target: '_blank', text: part}) : part));
}

function dated(date, {format}) {
    const day = parseDay(date);
    return day === null ? date : format.shortDay(day);
}

function withCommas(parts) {
    return parts.filter(Boolean).flatMap((part, i) => (i === 0 ? [part] : [', ', part]));
}
