-- A plan is kept in versions; the row holds the present one, so that those who only ask what there is need no other table.
alter table plan
  add column content jsonb not null default '{}',
  add column version bigint not null default 0,
  add column changed_on date,
  add column copy_of uuid;
comment on column plan.measures is 'The measures (tiltak) of the present version.';
comment on column plan.content is 'All else of the present version: FOR-2011-12-06-1355 § 13-3 letter a.';
comment on column plan.copy_of is 'The earlier plan it was begun from.';
create index ix_plan_provider on plan (provider, id);
create index ix_plan_employer_id on plan (employer, id);

create table plan_version (
  plan_id uuid not null,
  version bigint not null,
  content jsonb not null,
  measures jsonb not null,
  changed_at timestamptz not null,
  author_side text not null,
  author text,
  author_subject text,
  reason text not null,
  note text,
  constraint pk_plan_version primary key (plan_id, version),
  constraint fk_plan_version_plan_id foreign key (plan_id) references plan (id),
  constraint ck_plan_version_author_side check (author_side in ('EMPLOYER', 'PROVIDER', 'UNKNOWN'))
);
comment on table plan_version is 'Every version of a plan with date and author; never changed.';
comment on column plan_version.author is 'Organisation number of the party that made it; null where it was not kept.';
