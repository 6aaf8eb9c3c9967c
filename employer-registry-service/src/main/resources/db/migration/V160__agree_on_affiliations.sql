-- What the contract says besides, who reported it, and whether the other side agrees.
alter table affiliation
  add column covered_units text[] not null default '{}',
  add column employees_covered_percent int,
  add column notice_period_months int,
  add column contact_without_consent boolean,
  add column safety_representative_took_part boolean,
  add column last_contact_on date,
  add column last_visit_on date,
  add column contacts_per_year int,
  add column reported_by text not null default 'REGISTRAR',
  add column agreement text not null default 'REPORTED',
  add column answer_due date,
  add column not_in_list_since date,
  add constraint ck_affiliation_percent check (employees_covered_percent between 0 and 100),
  add constraint ck_affiliation_reported_by check (reported_by in ('EMPLOYER', 'PROVIDER', 'REGISTRAR')),
  add constraint ck_affiliation_agreement
    check (agreement in ('REPORTED', 'CONFIRMED', 'DISPUTED', 'UPHELD', 'CORRECTED'));
comment on column affiliation.covered_units is 'Numbers of the sub-units covered; empty with no covered_part = the whole.';
comment on column affiliation.contact_without_consent is 'Whether employees may contact the service without the manager''s consent.';
comment on column affiliation.safety_representative_took_part is 'Whether the verneombud took part in the contract.';
comment on column affiliation.agreement is
  'Whether the other side agrees. REPORTED past answer_due means taken as agreed; what is removed leaves the table.';
comment on column affiliation.answer_due is 'Last day to answer; null where nobody was asked. Set by the office, not by law.';
comment on column affiliation.not_in_list_since is 'When a complete customer list of the provider no longer named it; it is not ended by that.';
create index ix_affiliation_unanswered on affiliation (answer_due, id) where agreement = 'REPORTED';
create index ix_affiliation_disputed on affiliation (id) where agreement = 'DISPUTED';

-- Every version of an affiliation as the row was; never changed, and kept of those that are removed.
create table affiliation_version (
  affiliation_id uuid not null,
  version bigint not null,
  employer text not null,
  provider text not null,
  recorded_at timestamptz not null,
  change text not null,
  changed_by text,
  reason text,
  state jsonb not null,
  constraint pk_affiliation_version primary key (affiliation_id, version)
);
comment on column affiliation_version.changed_by is 'EMPLOYER, PROVIDER or REGISTRAR; null = the provider''s approval.';
create index ix_affiliation_version_employer on affiliation_version (employer, recorded_at);
-- What was there before is known since it was given its id, which holds the time.
insert into affiliation_version (affiliation_id, version, employer, provider, recorded_at, change, state)
select id, version, employer, provider,
  coalesce(uuid_extract_timestamp(id), starts_on at time zone 'Europe/Oslo'), 'REPORTED', to_jsonb(affiliation)
from affiliation;

create table affiliation_dispute (
  id uuid not null,
  affiliation_id uuid not null,
  employer text not null,
  provider text not null,
  raised_by text not null,
  kind text not null,
  reason text not null,
  raised_at timestamptz not null,
  statement_due date not null,
  statement text,
  stated_at timestamptz,
  outcome text,
  reasons text,
  resolved_at timestamptz,
  version bigint not null,
  constraint pk_affiliation_dispute primary key (id),
  constraint ck_affiliation_dispute_raised_by check (raised_by in ('EMPLOYER', 'PROVIDER')),
  constraint ck_affiliation_dispute_kind check (kind in ('NOT_AFFILIATED', 'WRONG_TERMS')),
  constraint ck_affiliation_dispute_statement check ((statement is null) = (stated_at is null)),
  constraint ck_affiliation_dispute_outcome check ((outcome is null) = (resolved_at is null))
);
comment on table affiliation_dispute is 'Employer and provider disagree on an affiliation; the registrar resolves it.';
create unique index uq_affiliation_dispute_open on affiliation_dispute (affiliation_id) where outcome is null;
create index ix_affiliation_dispute_employer on affiliation_dispute (employer, id);
create index ix_affiliation_dispute_provider on affiliation_dispute (provider, id);
create index ix_affiliation_dispute_still_open on affiliation_dispute (id) where outcome is null;
