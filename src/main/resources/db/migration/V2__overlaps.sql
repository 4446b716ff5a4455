-- Parties may claim the same ground on the same day, where the data set says so. Nothing changes for any other.

alter table dataset add column may_overlap boolean not null default false;

alter table control_cell add column may_overlap boolean not null default false;
alter table control_cell alter column may_overlap drop default;
alter table control_cell
    drop constraint one_span_for_each_cell_day_and_account,
    add constraint one_span_for_each_cell_day_and_account
        exclude using gist (cell with =, account with =, validity with &&) where (not may_overlap);
