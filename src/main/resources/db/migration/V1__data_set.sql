-- One data set with all that its answers need. Tables and columns are named as in the directory of a data set.
-- ordinal is the place in the order of the data set. Days are half-open in a daterange; open ends are unbounded.

create extension if not exists postgis;
create extension if not exists btree_gist;

create table dataset (
    ordinal integer primary key check (ordinal = 1),
    id text not null,
    version text not null,
    titles jsonb not null,
    languages text[] not null,
    document text,
    licence text not null,
    licence_url text not null,
    about text not null,
    keywords text[] not null,
    creators text[] not null,
    days daterange not null,
    loaded timestamptz not null default now()
);

create table source (
    ordinal integer not null,
    id text primary key,
    title text not null,
    details jsonb not null
);

create table citation (
    ordinal integer not null,
    id text primary key,
    source text not null references source,
    locator text not null,
    quote text not null,
    language text not null
);

create table name (
    ordinal integer not null,
    subject text primary key,
    names jsonb not null
);

create table party (
    ordinal integer not null,
    id text primary key,
    names jsonb not null,
    colour text not null,
    pattern text not null,
    note jsonb not null
);

create table status (
    ordinal integer not null,
    id text primary key,
    names jsonb not null,
    pattern text not null
);

create table region (
    ordinal integer not null,
    id text primary key,
    parent text references region deferrable initially deferred,
    names jsonb not null
);

create table district (
    ordinal integer not null,
    id text primary key,
    kind text not null,
    parent text references region,
    names jsonb not null,
    geometry geometry(Geometry, 4326) not null,
    km2 double precision not null,
    accuracy_km double precision not null,
    note jsonb not null
);

create table zone (
    ordinal integer not null,
    id text primary key,
    kind text not null,
    names jsonb not null,
    geometry geometry(Geometry, 4326) not null,
    accuracy_km double precision not null,
    citations text[] not null,
    note jsonb not null
);

create table cell (
    ordinal integer not null,
    id text primary key,
    district text not null references district,
    zones text[] not null,
    geometry geometry(Geometry, 4326) not null,
    km2 double precision not null
);

create table control_span (
    ordinal integer not null,
    id text primary key,
    district text not null references district,
    party text not null references party,
    status text not null references status,
    validity daterange not null,
    start_earliest date not null,
    start_best date not null,
    start_latest date not null,
    end_earliest date not null,
    end_best date not null,
    end_latest date not null,
    certainty text not null,
    account text not null,
    citations text[] not null check (cardinality(citations) > 0),
    note jsonb not null,
    unique (id, account, validity)
);

-- The ground of each span. Account and validity are the span's own, so that the constraint can see them: nobody holds
-- a cell twice on one day, as one account tells it.
create table control_cell (
    ordinal integer not null,
    span text not null,
    cell text not null references cell,
    account text not null,
    validity daterange not null,
    primary key (span, cell),
    foreign key (span, account, validity) references control_span (id, account, validity),
    constraint one_span_for_each_cell_day_and_account
        exclude using gist (cell with =, account with =, validity with &&)
);

create table legal_status (
    ordinal integer not null,
    id text primary key,
    districts text[] not null,
    status text not null,
    start_earliest date not null,
    start_best date not null,
    start_latest date not null,
    days daterange not null,
    titles jsonb not null,
    texts jsonb not null,
    citations text[] not null
);

create table event (
    ordinal integer not null,
    id text primary key,
    day_earliest date not null,
    day_best date not null,
    day_latest date not null,
    kind text not null,
    from_party text references party,
    to_party text references party,
    districts text[] not null,
    places text[] not null,
    titles jsonb not null,
    texts jsonb not null,
    certainty text not null,
    disagreement jsonb not null,
    citations text[] not null
);

create table place (
    ordinal integer not null,
    id text primary key,
    kind text not null,
    names jsonb not null,
    geometry geometry(Point, 4326) not null,
    district text references district,
    accuracy_km double precision not null,
    citations text[] not null,
    note jsonb not null
);

create table period (
    ordinal integer not null,
    id text primary key,
    days daterange not null,
    titles jsonb not null
);

create table stated_area (
    ordinal integer not null,
    id text primary key,
    subject text,
    aspect text not null,
    presented_as text not null,
    party text references party,
    day date,
    km2 double precision not null,
    km2_high double precision not null,
    comparable boolean not null,
    citation text not null references citation,
    note jsonb not null
);

create table background (
    ordinal integer not null,
    id text primary key,
    kind text not null,
    names jsonb not null,
    geometry geometry(Geometry, 4326) not null
);

create index control_span_validity on control_span using gist (validity);
create index district_geometry on district using gist (geometry);
create index cell_geometry on cell using gist (geometry);
create index place_geometry on place using gist (geometry);
