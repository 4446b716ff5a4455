-- How many ranges of days have to be looked at, from the last that starts by a day back, to find all that hold the day: with
-- few of them an index over their starts finds them in half of the time of one over ranges. 17 stands for many, or unknown.

alter table dataset add column lookback integer not null default 17;
alter table dataset alter column lookback drop default;

-- Spans and cells are known to each other by their places in the order of the data set. Numbers take less room than ids, so
-- that more of each index stays in memory, and are compared faster.

alter table cell drop constraint cell_id_ordinal_key cascade, add unique (ordinal);
alter table control_span add unique (ordinal, account, validity);

create table held_cell (
    ordinal integer not null,
    span integer not null,
    cell integer not null constraint control_cell_cell_fkey references cell (ordinal),
    account text not null,
    validity daterange not null,
    around daterange not null,
    may_overlap boolean not null
);
insert into held_cell
select held.ordinal, span.ordinal, held.place, held.account, held.validity, held.around, held.may_overlap
from control_cell held
join control_span span on span.id = held.span;

drop table control_cell;
alter table control_span drop constraint control_span_id_account_validity_key;

alter table held_cell rename to control_cell;
alter table control_cell
    add constraint control_cell_pkey primary key (span, cell),
    add foreign key (span, account, validity) references control_span (ordinal, account, validity),
    add constraint one_span_for_each_cell_day_and_account
        exclude using gist (cell with =, account with =, validity with &&) where (not may_overlap);
create index control_cell_around on control_cell using gist (around);
create index control_cell_around_of_cell on control_cell using gist (cell, around);
create index control_cell_history on control_cell (cell, account, coalesce(lower(around), '-infinity'));
