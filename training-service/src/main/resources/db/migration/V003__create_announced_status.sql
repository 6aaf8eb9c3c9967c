create table announced_status (
  provider text not null,
  staff integer not null,
  trained integer not null,
  settled_on date,
  next_turn date,
  constraint pk_announced_status primary key (provider),
  constraint ck_announced_status_trained check (trained between 0 and staff)
);
comment on table announced_status is 'What was last announced of a provider''s training. Its row is held while roster or completions change.';
comment on column announced_status.next_turn is 'Next day on which the status may change by itself.';
create index ix_announced_status_next_turn on announced_status (next_turn) where next_turn is not null;
create index ix_announced_status_settled_on on announced_status (settled_on);
