-- The nightly count of units per entry of the industry list: codes that are renumbered in the national register vanish
-- without an error.
create table industry_entry_count (
  rule_version text not null,
  entry text not null,
  units bigint not null,
  counted_on date not null,
  dropped_on date,
  units_before bigint,
  constraint pk_industry_entry_count primary key (rule_version, entry),
  constraint ck_industry_entry_count_dropped check ((dropped_on is null) = (units_before is null))
);
comment on column industry_entry_count.dropped_on is 'Day on which none was left of units_before; null again when there is one.';
