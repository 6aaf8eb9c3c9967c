-- What other services told about a provider; every row is one of their events.
create table training_status (
  position bigint generated always as identity,
  event_id uuid not null,
  provider text not null,
  status text not null,
  staff integer not null,
  trained integer not null,
  since date not null,
  constraint pk_training_status primary key (position),
  constraint ck_training_status_status check (status in ('COMPLETE', 'PARTLY', 'NONE', 'UNKNOWN'))
);
comment on table training_status is 'Status of the mandatory training (obligatorisk opplæring), FOR-2011-12-06-1360 § 2-3; the last row counts.';
create index ix_training_status_provider on training_status (provider, position desc);

create table finding (
  position bigint generated always as identity,
  event_id uuid not null,
  provider text not null,
  kind text not null,
  inspection_id uuid not null,
  control_point text not null,
  party text not null,
  day date not null,
  constraint pk_finding primary key (position),
  constraint ck_finding_kind check (kind in ('BREACH', 'ORDER'))
);
comment on table finding is 'Breaches and orders (brudd, pålegg) of inspections that name the provider.';
comment on column finding.day is 'The day a breach was observed; an order''s deadline.';
create index ix_finding_provider on finding (provider, position desc);
