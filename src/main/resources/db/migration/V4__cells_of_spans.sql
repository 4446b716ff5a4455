-- The ground of a span beside the span itself, in the order of the data set, so that one question reads both. control_cell
-- remains what the constraint and the indexes work on, and knows a cell by its place in that order too: an index over whole
-- numbers and ranges finds the days of a cell several times as fast as one over texts and ranges.

alter table control_span add column cells text[];
update control_span
set cells = (select array_agg(cell order by control_cell.ordinal) from control_cell where control_cell.span = control_span.id);
alter table control_span alter column cells set not null;
alter table control_span add check (cardinality(cells) > 0);

alter table cell add unique (id, ordinal);
alter table control_cell add column place integer;
update control_cell set place = cell.ordinal from cell where cell.id = control_cell.cell;
alter table control_cell alter column place set not null;
alter table control_cell
    drop constraint control_cell_cell_fkey,
    add foreign key (cell, place) references cell (id, ordinal),
    drop constraint one_span_for_each_cell_day_and_account,
    add constraint one_span_for_each_cell_day_and_account
        exclude using gist (place with =, account with =, validity with &&) where (not may_overlap);

drop index control_cell_around_of_cell;
create index control_cell_around_of_cell on control_cell using gist (place, around);
drop index control_cell_history;
create index control_cell_history on control_cell (place, account);
