-- Up to which moment the inbox has been cleared. An older event that comes again cannot be told from
-- a new one, and is put aside instead of having its effect twice.
create table inbox_horizon (
  one_row          boolean     not null default true,
  forgotten_before timestamptz not null,
  constraint pk_inbox_horizon primary key (one_row),
  constraint ck_inbox_horizon_one_row check (one_row)
);

create index ix_inbox_received_at on inbox using brin (received_at);
