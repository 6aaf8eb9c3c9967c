create table annual_report (
  id uuid not null,
  employer text not null,
  provider text not null,
  report_year int not null,
  received_on date not null,
  plan_id uuid,
  content jsonb not null default '{}',
  version bigint not null default 0,
  constraint pk_annual_report primary key (id),
  constraint fk_annual_report_plan_id foreign key (plan_id) references plan (id),
  constraint ck_annual_report_year check (report_year between 1977 and 2199)
);
comment on table annual_report is
  'Annual reports (årsrapporter) on the provider''s assistance, FOR-2011-12-06-1355 § 13-3 letter a.';
comment on column annual_report.content is 'The present version: done; what must or should be done; how.';
create index ix_annual_report_employer on annual_report (employer, report_year, id);
create index ix_annual_report_employer_id on annual_report (employer, id);
create index ix_annual_report_provider on annual_report (provider, id);

create table annual_report_version (
  report_id uuid not null,
  version bigint not null,
  content jsonb not null,
  changed_at timestamptz not null,
  author_side text not null,
  author text not null,
  author_subject text not null,
  reason text not null,
  constraint pk_annual_report_version primary key (report_id, version),
  constraint fk_annual_report_version_report_id foreign key (report_id) references annual_report (id),
  constraint ck_annual_report_version_author_side check (author_side in ('EMPLOYER', 'PROVIDER'))
);
comment on table annual_report_version is 'Every version of a report with date and author; never changed.';
