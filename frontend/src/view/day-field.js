import {dayOf, formatDay, parseDay} from '../model/day.js';

const FIRST_YEAR = dayOf(1, 0, 1);

/**
 * A field for a day of the data: the browser's own, which knows no year before the first, else a text. `choose` hears of
 * each such day at once, also of those that stand there while another is typed. What is none is refused when the field
 * is left or Enter is pressed: the day `shown` when the field was entered is chosen again, and `refuse` hears of it.
 */
export default function prepareDayField(field, {first, last}, {choose, refuse, shown}) {
    const before = first < FIRST_YEAR;
    field.type = before ? 'text' : 'date';
    if (before) {
        field.pattern = '-?[0-9]{4}-[0-9]{2}-[0-9]{2}';
        field.size = 11;
    } else {
        field.min = formatDay(first);
        field.max = formatDay(last);
    }

    const known = (day = parseDay(field.value)) => day !== null && day >= first && day <= last;
    let entered = null;
    const finish = () => {
        if (!known()) {
            choose(entered);
            refuse();
        }
        entered = shown();
        field.value = formatDay(entered);
    };
    field.addEventListener('focus', () => { entered = shown(); });
    field.addEventListener('input', () => { if (known()) choose(parseDay(field.value)); });
    field.addEventListener('blur', finish);
    field.addEventListener('keydown', (event) => { if (event.key === 'Enter') finish(); });
}
