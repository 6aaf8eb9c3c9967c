-- Which employers a provider serves, as the employer registry tells it.
create table served_employer (
  affiliation_id uuid not null,
  provider text not null,
  employer text not null,
  employees integer,
  from_day date not null,
  last_day date,
  invalid_from date,
  constraint pk_served_employer primary key (affiliation_id)
);
comment on table served_employer is 'Customers of providers (tilknyttede virksomheter), own copy of the registry''s events.';
comment on column served_employer.employees is 'Employees when the affiliation was told; null where the registry does not know.';
comment on column served_employer.invalid_from is 'First day on which the registry does not count it; null once it does again.';
create index ix_served_employer_provider on served_employer (provider, employer);

-- What inspectors reported on providers.
create table deviation (
  position bigint generated always as identity,
  event_id uuid not null,
  report_id uuid not null,
  provider text not null,
  topic text not null,
  statute text not null,
  observed_on date not null,
  constraint pk_deviation primary key (position),
  constraint uq_deviation_report_id unique (report_id)
);
comment on table deviation is 'Deviation reports (avvik) on providers from inspections; what they say is read in the supervision service.';
create index ix_deviation_provider on deviation (provider, position desc);

create table complaint (
  id uuid not null,
  provider text not null,
  received_on date not null,
  source text not null,
  text text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint pk_complaint primary key (id),
  constraint ck_complaint_source check (source in ('EMPLOYER', 'EMPLOYEE', 'SAFETY_REPRESENTATIVE', 'AUTHORITY', 'OTHER'))
);
comment on table complaint is 'Complaints about providers; who complained is known by kind only, LOV-2005-06-17-62 § 18-2.';
create index ix_complaint_provider on complaint (provider, id);
