import {CONSENSUS} from './atlas.js';
import {formatDay} from './day.js';

/** A sentence that names a view so that it can be found and checked: title, day, account, data version, licence, address. */
export function citationText(atlas, {day, account}, url, {text, name, format}) {
    return text('citation', {
        title: name(atlas.titles),
        day: format.day(day),
        account: name(atlas.account.get(account).names),
        version: atlas.version,
        licence: atlas.licence?.name ?? '',
        url,
    });
}

/** The same as an entry for BibTeX. `seen` is the day on which it was looked up, as yyyy-mm-dd. */
export function bibTex(atlas, {day, account}, {url, seen}, {text, name, format}) {
    const key = [atlas.id, formatDay(day), account !== CONSENSUS && account, atlas.version].filter(Boolean).join('-');
    const note = [
        text('accountIs', {account: name(atlas.account.get(account).names)}),
        text('dataVersion', {version: atlas.version}),
        atlas.licence && text('licence', {licence: atlas.licence.name}),
    ].filter(Boolean).join('; ');
    const fields = {
        title: `{${escaped(`${name(atlas.titles)}: ${format.day(day)}`)}}`,
        howpublished: escaped(text('siteName')),
        note: escaped(note),
        version: escaped(atlas.version),
        url,
        urldate: seen,
    };
    return `@misc{${key},\n${Object.entries(fields).map(([field, value]) => `  ${field} = {${value}}`).join(',\n')}\n}`;
}

const COMMANDS = {'\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'};

/** What TeX would read as a command is written so that it prints. */
function escaped(text) {
    return text.replace(/[\\~^&%$#_{}]/g, sign => COMMANDS[sign] ?? `\\${sign}`);
}

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A frame for the page of another, as HTML. */
export function frameCode(url, title) {
    const attribute = text => text.replace(/[&<>"]/g, sign => ENTITIES[sign]);
    return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
}
