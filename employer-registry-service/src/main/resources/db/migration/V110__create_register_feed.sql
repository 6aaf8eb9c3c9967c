-- Following the national register's update feed: one row per feed, moved in the transaction of the batch it tells of.
create table register_feed (
  unit text not null,
  since timestamptz,
  next_id bigint,
  last_item_id bigint,
  last_item_at timestamptz,
  newest_id bigint,
  newest_at timestamptz,
  started_at timestamptz,
  last_attempt_at timestamptz,
  last_success_at timestamptz,
  next_attempt_at timestamptz,
  failures integer not null default 0,
  last_failure text,
  items bigint not null default 0,
  units_new bigint not null default 0,
  units_changed bigint not null default 0,
  units_deleted bigint not null default 0,
  units_removed bigint not null default 0,
  units_unknown bigint not null default 0,
  units_rejected bigint not null default 0,
  bulk_ordered_at timestamptz,
  bulk_made_at timestamptz,
  bulk_import uuid,
  bulk_loaded_at timestamptz,
  bulk_units bigint,
  standing_units bigint,
  constraint pk_register_feed primary key (unit),
  constraint ck_register_feed_unit check (unit in ('MAIN', 'SUB')),
  constraint ck_register_feed_position check (next_id is null or next_id >= 1)
);
comment on column register_feed.since is 'Where the feed begins, by the moment of publication, until the first id is known.';
comment on column register_feed.next_id is 'The cursor: the id after the last one that was taken over.';
comment on column register_feed.started_at is 'When it was last told where to begin; absence of success is counted from here before the first.';
comment on column register_feed.bulk_made_at is 'Last-Modified of the bulk file that was compared last.';
comment on column register_feed.standing_units is 'Units that stood in our copy after that comparison; bulk_units stood in the file.';
insert into register_feed (unit) values ('MAIN'), ('SUB');

-- What the feed last said of a unit. A row with a day of removal is all that is kept of a unit that the register has
-- removed from its open data (Fjernet): the number, the day, the fact.
create table register_feed_unit (
  organisation_number text not null,
  read_at timestamptz not null,
  removed_on date,
  constraint pk_register_feed_unit primary key (organisation_number)
);
comment on column register_feed_unit.read_at is 'A bulk file that is older does not undo what was read here.';

create table register_feed_rejection (
  position bigint generated always as identity,
  unit text not null,
  item_id bigint not null,
  organisation_number text,
  code text not null,
  field text,
  noted_at timestamptz not null,
  constraint pk_register_feed_rejection primary key (position)
);
comment on table register_feed_rejection is 'Items whose unit could not be taken over; the unit stays as it was and the feed goes on.';
create index ix_register_feed_rejection_unit on register_feed_rejection (unit, position);
