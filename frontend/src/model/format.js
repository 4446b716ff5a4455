import {toDate} from './day.js';

const UTC = {timeZone: 'UTC', calendar: 'gregory'};

/** Where a bare code would mean one country's habit: day before month is what most readers of English expect. */
const LOCALES = {en: 'en-GB'};

/**
 * Browsers leave the tables of some languages out to save space. For these the months are here, and numbers are
 * written as in a language with the same habits.
 */
const LEFT_OUT = {
    az: {
        numbers: 'id',
        before: 'e.ə.',
        months: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
        shortMonths: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
    },
    hy: {
        numbers: 'uk',
        before: 'մ.թ.ա.',
        months: ['հունվարի', 'փետրվարի', 'մարտի', 'ապրիլի', 'մայիսի', 'հունիսի', 'հուլիսի', 'օգոստոսի', 'սեպտեմբերի', 'հոկտեմբերի', 'նոյեմբերի', 'դեկտեմբերի'],
        shortMonths: ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ'],
    },
};

/** Dates, numbers and lists as a language writes them, by the browser's own Intl wherever it knows the language. */
export default function createFormat(code, {unit = 'km²'} = {}) {
    const language = LOCALES[code] ?? code;
    const numbers = LEFT_OUT[code]?.numbers ?? language;
    const whole = new Intl.NumberFormat(numbers, {maximumFractionDigits: 0});
    const tenth = new Intl.NumberFormat(numbers, {maximumFractionDigits: 1});
    const signed = new Intl.NumberFormat(numbers, {maximumFractionDigits: 1, signDisplay: 'exceptZero'});
    const percent = new Intl.NumberFormat(numbers, {style: 'percent', maximumFractionDigits: 0});
    const list = LEFT_OUT[code] ? {format: items => items.join(', ')} : new Intl.ListFormat(language, {type: 'conjunction'});

    /** Whole ones, or tenths where whole ones would say nothing. */
    const number = value => (Math.abs(value) < 10 && value !== 0 ? tenth : whole).format(value);

    return {
        ...(LEFT_OUT[code] ? datesFrom(LEFT_OUT[code]) : datesBy(language)),
        km2: km2 => `${number(km2)} ${unit}`,
        number,
        signed: value => signed.format(value),
        percent: share => percent.format(share),
        list: items => list.format(items),
    };
}

function datesBy(language) {
    const by = (options) => {
        const common = new Intl.DateTimeFormat(language, {...UTC, ...options});
        if (!options.year) return common;
        const beforeYearOne = new Intl.DateTimeFormat(language, {...UTC, ...options, era: 'short'});
        return {format: date => (date.getUTCFullYear() < 1 ? beforeYearOne : common).format(date)};
    };
    const long = by({day: 'numeric', month: 'long', year: 'numeric'});
    const short = by({day: 'numeric', month: 'short', year: 'numeric'});
    const axis = {day: by({day: 'numeric', month: 'short'}), month: by({month: 'short', year: 'numeric'}), year: by({year: 'numeric'})};
    return {
        day: day => long.format(toDate(day)),
        shortDay: day => short.format(toDate(day)),
        axis: (day, unit) => axis[unit].format(toDate(day)),
    };
}

function datesFrom({before, months, shortMonths}) {
    const parts = (day) => {
        const date = toDate(day);
        const year = date.getUTCFullYear();
        return [date.getUTCDate(), date.getUTCMonth(), year < 1 ? `${before} ${1 - year}` : year];
    };
    return {
        day(day) {
            const [date, month, year] = parts(day);
            return `${date} ${months[month]} ${year}`;
        },
        shortDay(day) {
            const [date, month, year] = parts(day);
            return `${date} ${shortMonths[month]} ${year}`;
        },
        axis(day, unit) {
            const [date, month, year] = parts(day);
            return {day: `${date} ${shortMonths[month]}`, month: `${shortMonths[month]} ${year}`, year: `${year}`}[unit];
        },
    };
}
