-- Rows of some work that falls due, by whatever tells them apart, whose work has failed: left alone until then.
create table put_aside (
  work     text        not null,
  item     text        not null,
  failures int         not null,
  cause    text        not null,
  retry_at timestamptz not null,
  constraint pk_put_aside primary key (work, item)
);
