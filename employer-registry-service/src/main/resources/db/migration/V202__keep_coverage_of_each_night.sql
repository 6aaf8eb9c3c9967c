-- Coverage as it was counted on the night after a day, by every group there is a table of. What was counted stays as it
-- was: later knowledge of the day shows in the tables that are counted when asked for.
create table coverage_night (
  day date not null,
  unit text not null,
  grouped_by text not null,
  counted_at timestamptz not null,
  constraint pk_coverage_night primary key (day, unit, grouped_by)
);
comment on table coverage_night is 'Which tables are counted; a table may have no rows.';

create table coverage_night_row (
  day date not null,
  unit text not null,
  grouped_by text not null,
  place bigint not null,
  key text not null,
  part_of text not null,
  classification text,
  figures jsonb not null,
  parts jsonb not null,
  constraint pk_coverage_night_row primary key (day, unit, grouped_by, place),
  constraint fk_coverage_night_row_night foreign key (day, unit, grouped_by) references coverage_night (day, unit, grouped_by)
);
comment on column coverage_night_row.parts is 'Numbers that nobody is counted in twice; small cells are held back by them.';
