import {toDate} from './day.js';

const UTC = {timeZone: 'UTC', calendar: 'gregory'};

/** Where a bare code would mean one country's habit: day before month is what most readers of English expect. */
const LOCALES = {en: 'en-GB'};

/** Dates, numbers and lists as a language writes them, by the browser's own Intl. */
export default function createFormat(code) {
    const language = LOCALES[code] ?? code;
    const long = new Intl.DateTimeFormat(language, {...UTC, day: 'numeric', month: 'long', year: 'numeric'});
    const axis = {
        day: new Intl.DateTimeFormat(language, {...UTC, day: 'numeric', month: 'short'}),
        month: new Intl.DateTimeFormat(language, {...UTC, month: 'short', year: 'numeric'}),
        year: new Intl.DateTimeFormat(language, {...UTC, year: 'numeric'}),
    };
    const short = new Intl.DateTimeFormat(language, {...UTC, day: 'numeric', month: 'short', year: 'numeric'});
    const whole = new Intl.NumberFormat(language, {maximumFractionDigits: 0});
    const tenth = new Intl.NumberFormat(language, {maximumFractionDigits: 1});
    const signed = new Intl.NumberFormat(language, {maximumFractionDigits: 1, signDisplay: 'exceptZero'});
    const percent = new Intl.NumberFormat(language, {style: 'percent', maximumFractionDigits: 0});
    const names = new Intl.DisplayNames([language], {type: 'language'});
    const list = new Intl.ListFormat(language, {type: 'conjunction'});

    return {
        day: day => long.format(toDate(day)),
        shortDay: day => short.format(toDate(day)),
        days: (from, to) => short.formatRange(toDate(from), toDate(to)),
        axis: (day, unit) => axis[unit].format(toDate(day)),
        /** whole square kilometres, or tenths where whole ones would say nothing */
        km2: km2 => `${number(km2)} km²`,
        number,
        signed: value => signed.format(value),
        percent: share => percent.format(share),
        languageName: other => names.of(other),
        list: items => list.format(items),
    };

    function number(value) {
        return Math.abs(value) < 10 && value !== 0 ? tenth.format(value) : whole.format(value);
    }
}
