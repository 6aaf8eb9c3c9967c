-- Grounds of the duty (plikt til å knytte til seg bedriftshelsetjeneste) besides the industry list. The facts are never
-- overwritten without a copy: what was known on an earlier day is read from the versions.
create table duty_ground (
  id uuid not null,
  employer text not null,
  kind text not null,
  part text,
  valid_from date not null,
  valid_to date,
  obliges boolean not null,
  source text not null,
  statute text not null,
  details jsonb not null,
  review_on date,
  reference text,
  next_turn date,
  recorded_by text not null,
  recorded_as text not null,
  recorded_at timestamptz not null,
  version bigint not null,
  constraint pk_duty_ground primary key (id),
  constraint uq_duty_ground_reference unique (reference),
  constraint ck_duty_ground_kind check (kind in ('RISK_ASSESSMENT', 'PARTIES_DEMAND', 'ORDER', 'INDIVIDUAL_DECISION')),
  constraint ck_duty_ground_days check (valid_to is null or valid_to >= valid_from - 1)
);
comment on column duty_ground.part is 'The part of the business in words; null = the whole.';
comment on column duty_ground.valid_to is 'Last day; null = no end known; the day before valid_from = it was never in force.';
comment on column duty_ground.obliges is 'False: an own risk assessment (aml. § 3-3) that found no need.';
comment on column duty_ground.reference is 'Where it comes from another service: its identifier there.';
comment on column duty_ground.next_turn is 'Day on which it begins, or has ended; null = nothing is to come.';
create index ix_duty_ground_employer on duty_ground (employer, valid_from);
create index ix_duty_ground_next_turn on duty_ground (next_turn, id) where next_turn is not null;

create table duty_ground_version (
  ground uuid not null,
  version bigint not null,
  part text,
  valid_from date not null,
  valid_to date,
  obliges boolean not null,
  reason text,
  changed_by text not null,
  changed_as text not null,
  changed_at timestamptz not null,
  constraint pk_duty_ground_version primary key (ground, version),
  constraint fk_duty_ground_version_ground foreign key (ground) references duty_ground (id)
);

-- Answers to the question that an entry with a limitation asks. A new answer is a new row.
create table duty_answer (
  id uuid not null,
  employer text not null,
  question text not null,
  obliges boolean not null,
  part text,
  valid_from date not null,
  reason text,
  recorded_by text not null,
  recorded_as text not null,
  recorded_at timestamptz not null,
  constraint pk_duty_answer primary key (id)
);
comment on column duty_answer.question is 'Classification, entry and limitation of the list, so that the same limitation in a later list is not asked again.';
create index ix_duty_answer_employer on duty_answer (employer, question, valid_from);

-- Dispensations (FOR-2011-12-06-1355 § 1-5) in so far as they take the duty away.
create table duty_suspension (
  dispensation_id uuid not null,
  employer text not null,
  part text,
  valid_from date not null,
  valid_to date,
  next_turn date,
  constraint pk_duty_suspension primary key (dispensation_id),
  constraint ck_duty_suspension_days check (valid_to is null or valid_to >= valid_from - 1)
);
comment on column duty_suspension.part is 'The part of the business in words; null = the whole. Only a whole one suspends the duty.';
create index ix_duty_suspension_employer on duty_suspension (employer, valid_from);
create index ix_duty_suspension_next_turn on duty_suspension (next_turn, dispensation_id) where next_turn is not null;

create table duty_suspension_version (
  dispensation_id uuid not null,
  changed_at timestamptz not null,
  employer text not null,
  part text,
  valid_from date not null,
  valid_to date,
  position bigint generated always as identity,
  constraint pk_duty_suspension_version primary key (dispensation_id, position)
);

-- The history of the total duty as the registry knew it: a row is opened or closed in the transaction that tells of it.
create table duty_period (
  employer text not null,
  obliged_from date not null,
  obliged_to date,
  scope text not null,
  grounds text[] not null,
  rule_version text,
  entry text,
  lifted_reason text,
  constraint pk_duty_period primary key (employer, obliged_from),
  constraint ck_duty_period_days check (obliged_to is null or obliged_to >= obliged_from - 1),
  constraint ck_duty_period_scope check (scope in ('WHOLE', 'PART'))
);
comment on column duty_period.obliged_to is 'Last day; null = obliged today; the day before obliged_from = lifted on the day it was established.';
comment on column duty_period.scope is 'PART: every ground concerns a described part of the business only.';
comment on column duty_period.grounds is 'The grounds when last considered.';
create unique index uq_duty_period_open on duty_period (employer) where obliged_to is null;
