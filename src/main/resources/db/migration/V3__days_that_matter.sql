-- The days on which a span decides who holds or may hold a cell: those on which it is valid, those over which its own are
-- uncertain, and those on which the span before or after it is contested. By them a server that asks, and does not hold
-- everything, finds what it needs of a history of any length. Where claims overlap, what is there may matter on any day.

alter table control_cell add column around daterange;

update control_cell held
set around = case
    when held.may_overlap then '(,)'
    else range_merge(
        own,
        range_merge(
            case when before = 'contested' then validity_before else own end,
            case when after = 'contested' then validity_after else own end))
    end
from (
    select held.span, held.cell,
        range_merge(
            held.validity,
            daterange(nullif(span.start_earliest, '-infinity'), nullif(span.end_latest, 'infinity'), '[]')) as own,
        lag(span.status) over history as before,
        lead(span.status) over history as after,
        lag(held.validity) over history as validity_before,
        lead(held.validity) over history as validity_after
    from control_cell held
    join control_span span on span.id = held.span
    window history as (partition by held.cell, held.account order by lower(held.validity), held.ordinal)
) known
where known.span = held.span and known.cell = held.cell;

alter table control_cell alter column around set not null;

create index control_cell_around on control_cell using gist (around);
create index control_cell_around_of_cell on control_cell using gist (cell, around);
create index control_cell_history on control_cell (cell, account);
create unique index control_span_ordinal on control_span (ordinal);
create index control_span_account on control_span (account, ordinal);
