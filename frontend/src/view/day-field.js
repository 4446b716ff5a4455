import {dayOf, formatDay} from '../model/day.js';

const FIRST_YEAR = dayOf(1, 0, 1);

/** A field for a day: the browser's own, which knows no year before the first, else a text. */
export default function prepareDayField(field, {first, last}) {
    const before = first < FIRST_YEAR;
    field.type = before ? 'text' : 'date';
    if (before) {
        field.pattern = '-?[0-9]{4}-[0-9]{2}-[0-9]{2}';
        field.size = 11;
    } else {
        field.min = formatDay(first);
        field.max = formatDay(last);
    }
}
