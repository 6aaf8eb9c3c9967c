create table list_proposal (
  id uuid not null,
  state text not null,
  version integer not null,
  change bigint not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  adopted_from date,
  rule_version text,
  adopted_by text,
  adopted_at timestamptz,
  withdrawn_because text,
  withdrawn_by text,
  withdrawn_at timestamptz,
  constraint pk_list_proposal primary key (id),
  constraint ck_list_proposal_state check (state in ('DRAFT', 'ADOPTED', 'WITHDRAWN')),
  constraint ck_list_proposal_adopted check (state <> 'ADOPTED' or (adopted_from is not null and rule_version is not null)),
  constraint ck_list_proposal_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_because is not null))
);
comment on table list_proposal is 'Proposed industry lists (forslag til næringsliste), FOR-2011-12-06-1355 § 13-1.';

create table list_proposal_version (
  proposal_id uuid not null,
  version integer not null,
  author text not null,
  written_at timestamptz not null,
  document jsonb not null,
  constraint pk_list_proposal_version primary key (proposal_id, version),
  constraint fk_list_proposal_version_proposal_id foreign key (proposal_id) references list_proposal (id)
);

-- Work over the whole register, a chunk a transaction. One replica at a time has the claim, which falls open when it is
-- not renewed; a chunk commits only while the claim holds. Leases are by the database's time, not by the settable clock.
create table list_job (
  id uuid not null,
  position bigint generated always as identity,
  kind text not null,
  day date not null,
  proposal_id uuid,
  proposal_version integer,
  lists_version bigint,
  state text not null,
  after_employer text not null default '',
  total bigint,
  done bigint not null default 0,
  changed bigint not null default 0,
  claim uuid,
  lease_until timestamptz,
  claims_in_vain integer not null default 0,
  ordered_by text not null,
  ordered_at timestamptz not null,
  finished_at timestamptz,
  constraint pk_list_job primary key (id),
  constraint ck_list_job_kind check (kind in ('SIMULATION', 'RE_EVALUATION')),
  constraint ck_list_job_state check (state in ('WAITING', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED')),
  constraint ck_list_job_finished check ((state in ('WAITING', 'RUNNING')) = (finished_at is null))
);
comment on column list_job.day is 'The day whose duty is computed.';
comment on column list_job.lists_version is 'Which change of the lists is followed.';
comment on column list_job.after_employer is 'The last employer that was done.';
comment on column list_job.claims_in_vain is 'Claims since the last chunk that was committed.';
create unique index uq_list_job_position on list_job (position);
create index ix_list_job_open on list_job (position) where state in ('WAITING', 'RUNNING');
create index ix_list_job_proposal on list_job (proposal_id, position) where kind = 'SIMULATION';

-- What each distinct main code comes to, assessed once.
create table list_simulation_code (
  simulation_id uuid not null,
  is_proposed boolean not null,
  code text not null,
  outcome text not null,
  question text,
  entry text,
  constraint pk_list_simulation_code primary key (simulation_id, is_proposed, code)
);
comment on column list_simulation_code.code is 'Empty: not stated. A hyphen: the register has codes of another classification only.';

create table list_simulation_count (
  simulation_id uuid not null,
  dimension text not null,
  value text not null,
  before text not null,
  after text not null,
  unmapped boolean not null,
  employers bigint not null,
  constraint pk_list_simulation_count primary key (simulation_id, dimension, value, before, after, unmapped)
);

create table list_simulation_change (
  simulation_id uuid not null,
  employer text not null,
  before text not null,
  after text not null,
  entry_before text,
  entry_after text,
  obliged_otherwise boolean not null,
  suspended boolean not null,
  constraint pk_list_simulation_change primary key (simulation_id, employer)
);
comment on table list_simulation_change is
  'The employers whose duty by list a proposed list would change; campaigns select from it.';
comment on column list_simulation_change.obliged_otherwise is 'Another ground for the duty is in force on the day.';
comment on column list_simulation_change.suspended is 'A dispensation for the whole business is in force on the day.';
