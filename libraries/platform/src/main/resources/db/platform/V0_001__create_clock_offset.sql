-- The offset of the settable clock, one row for all replicas. Empty where nobody has moved the time.
create table clock_offset (
  only_row boolean not null default true,
  offset_millis bigint not null,
  constraint pk_clock_offset primary key (only_row),
  constraint ck_clock_offset_only_row check (only_row)
);
