-- One row a provider: whoever changes what concerns it holds the row, so that its events keep their order.
create table provider (
  organisation_number text not null,
  constraint pk_provider primary key (organisation_number)
);

create table approval_case (
  id uuid not null,
  version bigint not null,
  provider text not null,
  kind text not null,
  renews uuid,
  state text not null,
  received_at timestamptz not null,
  received_on date not null,
  rule_version text not null,
  submission jsonb not null,
  decided_on date,
  constraint pk_approval_case primary key (id),
  constraint fk_approval_case_provider foreign key (provider) references provider (organisation_number),
  constraint ck_approval_case_kind check (kind in ('INITIAL', 'RENEWAL')),
  constraint ck_approval_case_state check (state in ('SUBMITTED', 'UNDER_ASSESSMENT', 'APPROVED', 'REFUSED')),
  constraint ck_approval_case_decided_on check ((decided_on is null) = (state in ('SUBMITTED', 'UNDER_ASSESSMENT')))
);
comment on table approval_case is 'Application for approval (søknad), FOR-2011-12-06-1360 § 2-1.';
comment on column approval_case.received_on is 'Day of receipt in Norway; decides whether a renewal came before the approval ended.';
comment on column approval_case.renews is 'The approval that a renewal (fornyelse) is to follow.';
comment on column approval_case.rule_version is 'Version of the requirements the application is assessed under.';
comment on column approval_case.submission is 'What was handed in; persons by keyed hash only.';
comment on column approval_case.decided_on is 'Day of decision (vedtaksdato).';

-- One open application a provider.
create unique index uq_approval_case_open on approval_case (provider) where decided_on is null;
create index ix_approval_case_renews on approval_case (renews) where renews is not null;
create index ix_approval_case_state on approval_case (state, id);

create table requirement_assessment (
  case_id uuid not null,
  requirement text not null,
  statute text not null,
  exception_allowed boolean not null,
  authority text not null,
  machine_result text not null,
  machine_evidence text not null,
  judgement text,
  reason text,
  judged_by text,
  judged_at timestamptz,
  constraint pk_requirement_assessment primary key (case_id, requirement),
  constraint fk_requirement_assessment_case_id foreign key (case_id) references approval_case (id),
  constraint ck_requirement_assessment_machine_result check (machine_result in ('MET', 'NOT_MET', 'NEEDS_JUDGEMENT')),
  constraint ck_requirement_assessment_judgement check (judgement in ('MET', 'NOT_MET')),
  constraint ck_requirement_assessment_judged check (num_nonnulls(judgement, reason, judged_by, judged_at) in (0, 4))
);
comment on column requirement_assessment.statute is 'Paragraph and letter, as in the version of the rules it was assessed under.';
comment on column requirement_assessment.exception_allowed is 'Whether FOR-2011-12-06-1360 § 2-2 last paragraph reaches the requirement.';
comment on column requirement_assessment.machine_evidence is 'What the machine relies on, a line each.';
