import {disputedAround, disputesOn} from '../model/disputes.js';
import {formatDay} from '../model/day.js';
import el from './dom.js';

/** The choice of whose account is shown, and the layer that shows where accounts differ: who says what, and on which other days. */
export default function createAccounts({atlas, store, swatch}) {
    const select = el('select', {id: 'account', on: {change: () => store.set({account: select.value})}});
    const check = el('input', {type: 'checkbox', id: 'mark-disputes', on: {change: () => store.set({disputes: check.checked})}});
    const [label, checkLabel] = [el('span'), el('span')];
    const disputes = el('div', {id: 'disputes'});
    const root = el('div', {class: 'account'},
        el('label', {}, label, ' ', select),
        el('label', {class: 'check'}, check, checkLabel),
        disputes);

    function build({text, name}) {
        label.textContent = text('account');
        checkLabel.textContent = text('markDisputes');
        select.replaceChildren(...atlas.accounts.map(({id, names}) => el('option', {value: id, text: name(names)})));
    }

    function claim({parties, accounts}, {text, name, format}) {
        const [label, value] = [parties.map(id => atlas.party.get(id)), accounts.map(id => atlas.account.get(id))]
            .map(all => format.list(all.map(({names}) => name(names))));
        return el('li', {data: {parties}}, ...parties.map(id => swatch(id, 'controlled')), el('span', {text: text('labelled', {label, value})}));
    }

    function dispute({district, km2, claims}, words) {
        const where = words.name(atlas.district.get(district).names);
        return el('li', {data: {district}},
            el('strong', {text: `${where}, ${words.format.km2(km2)}`}),
            el('ul', {}, ...claims.map(each => claim(each, words))));
    }

    const lead = (day, text) => day !== null && el('button', {
        type: 'button', class: 'plain', text, data: {day: formatDay(day)}, on: {click: () => store.set({day, playing: false})},
    });

    function otherDays(day, {text, format}) {
        const {previous, next} = disputedAround(atlas.disputed, day);
        return el('p', {class: 'disputed-days'}, el('span', {class: 'quiet', text: text('disputedDays')}),
            lead(previous, `← ${previous !== null && format.shortDay(previous)}`), lead(next, `${next !== null && format.shortDay(next)} →`));
    }

    function showDisputes(state, words) {
        const found = disputesOn(atlas, state.day);
        if (!state.disputes) {
            const names = [...new Set(found.map(({district}) => district))].map(id => words.name(atlas.district.get(id).names));
            const note = names.length > 0 && el('p', {class: 'quiet', text: words.text('accountsDiffer', {districts: words.format.list(names)})});
            return disputes.replaceChildren(...[note].filter(Boolean));
        }
        disputes.replaceChildren(
            found.length === 0 ? el('p', {text: words.text('accountsAgree')}) : el('p', {class: 'quiet', text: words.text('disputeStripes')}),
            el('ul', {}, ...found.map(each => dispute(each, words))),
            otherDays(state.day, words));
    }

    return {
        root,
        show(state, words, changed) {
            if (changed('language')) build(words);
            if (changed('language', 'account')) select.value = state.account;
            if (changed('disputes')) check.checked = state.disputes;
            if (changed('language', 'day', 'disputes')) showDisputes(state, words);
        },
    };
}
