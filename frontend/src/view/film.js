import {filmDays, filmSeconds} from '../model/film.js';
import {changeDays} from '../model/changes.js';
import {formatDay} from '../model/day.js';
import prepareDayField from './day-field.js';
import el from './dom.js';
import {saveFilm} from './save-picture.js';

/** Records a film of a period that the reader chooses, says how far it is, and can be stopped. */
export default function createFilm({atlas, store, stretches}, pictureOf, fileName) {
    const whole = {from: atlas.first, to: atlas.last};
    let words = null;
    let chosen = whole;
    let recording = null; // stops the film that is being made
    const fields = {from: dayField('from'), to: dayField('to')};
    const period = el('select', {id: 'film-period', on: {change: () => choose(atlas.periods.find(({id}) => id === period.value) ?? whole)}});
    const start = el('button', {type: 'button', id: 'film', on: {click: record}});
    const cancel = el('button', {type: 'button', id: 'film-cancel', hidden: true, on: {click: () => recording.abort()}});
    const progress = el('progress', {id: 'film-progress', max: 1, value: 0, hidden: true});
    const length = el('p', {class: 'quiet', id: 'film-length'});
    const status = el('p', {class: 'quiet', id: 'film-status', role: 'status'});
    const root = el('div', {class: 'film'});

    function dayField(key) {
        const field = el('input', {id: `film-${key}`, required: true});
        prepareDayField(field, atlas, {
            choose(day) {
                chosen = {...chosen, [key]: day};
                tellLength();
            },
            refuse() {}, // the day that was there stands in the field again
            shown: () => chosen[key],
        });
        return field;
    }

    function choose({from, to}) {
        chosen = {from, to};
        fields.from.value = formatDay(from);
        fields.to.value = formatDay(to);
        tellLength();
    }

    const daysShown = period => filmDays(changeDays(atlas, store.get().account), period);

    function tellLength() {
        const shown = daysShown(chosen);
        start.disabled = chosen.from >= chosen.to || recording !== null;
        length.textContent = chosen.from < chosen.to
            ? words.text('filmLength', {count: words.format.number(shown.length), seconds: words.format.number(Math.round(filmSeconds(shown)))})
            : words.text('filmNoDays');
    }

    async function record() {
        const days = chosen;
        const state = store.get();
        const spoken = words;
        const name = fileName(`${formatDay(days.from)}-${formatDay(days.to)}`, state);
        const controller = new AbortController();
        show(controller);
        try {
            const pictures = daysShown(days).map(day => async () => {
                const shown = {...state, day, window: days};
                await stretches.load(shown);
                return pictureOf(shown, spoken);
            });
            const file = await saveFilm(pictures, name, {signal: controller.signal, tell});
            status.textContent = words.text('filmSaved', {name: file});
        } catch (error) {
            status.textContent = words.text(controller.signal.aborted ? 'filmCancelled' : 'filmFailed');
            if (!controller.signal.aborted) throw error;
        } finally {
            show(null);
        }
    }

    function tell(done, all) {
        progress.value = done / all;
        status.textContent = words.text('filmRecording', {done: words.format.number(done), all: words.format.number(all)});
    }

    function show(controller) {
        const busy = controller !== null;
        recording = controller;
        progress.hidden = !busy;
        cancel.hidden = !busy;
        for (const field of [fields.from, fields.to, period]) field.disabled = busy;
        tellLength();
        (busy ? cancel : start).focus();
    }

    return {
        root,
        build(now) {
            words = now;
            const {text, name} = words;
            const labelled = (key, field) => el('label', {}, el('span', {text: text(key)}), ' ', field);
            period.replaceChildren(el('option', {value: '', text: text('wholePeriod')}), ...atlas.periods.map(({id, titles}) => el('option', {value: id, text: name(titles)})));
            start.textContent = text('filmRecord');
            cancel.textContent = text('filmCancel');
            progress.setAttribute('aria-label', text('film'));
            root.replaceChildren(
                el('p', {class: 'quiet', text: text('filmHelp')}),
                el('p', {class: 'film-days'}, labelled('filmPeriod', period), labelled('filmFrom', fields.from), labelled('filmTo', fields.to)),
                length, el('p', {class: 'film-acts'}, start, cancel, progress), status);
            tellLength();
        },
        /** Offers the period that the timeline shows, unless a film is being made. */
        offer() {
            if (recording) return;
            period.value = '';
            status.textContent = '';
            choose(store.get().window ?? whole);
        },
    };
}
