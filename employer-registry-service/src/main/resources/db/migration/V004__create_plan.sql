create table plan (
  id uuid not null,
  employer text not null,
  provider text not null,
  period_from date not null,
  period_to date not null,
  measures jsonb not null,
  received_on date not null,
  constraint pk_plan primary key (id),
  constraint ck_plan_period check (period_to >= period_from)
);
comment on table plan is 'Plans for the provider''s assistance, FOR-2011-12-06-1355 § 13-3 letter a.';
create index ix_plan_employer on plan (employer, period_from, period_to);
