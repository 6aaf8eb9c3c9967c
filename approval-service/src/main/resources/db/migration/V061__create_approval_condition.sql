create table approval_condition (
  id uuid not null,
  version bigint not null,
  approval_id uuid not null,
  provider text not null,
  text text not null,
  evidence_asked text not null,
  deadline date not null,
  state text not null,
  met boolean,
  reason text,
  decided_by text,
  decided_at timestamptz,
  constraint pk_approval_condition primary key (id),
  constraint fk_approval_condition_approval_id foreign key (approval_id) references approval (id),
  constraint fk_approval_condition_provider foreign key (provider) references provider (organisation_number),
  constraint ck_approval_condition_state check (state in ('OPEN', 'OVERDUE', 'EVIDENCE_RECEIVED', 'NOT_MET', 'MET')),
  constraint ck_approval_condition_verdict check (num_nonnulls(met, reason, decided_by, decided_at) in (0, 4))
);
comment on table approval_condition is 'Condition of an approval (vilkår), LOV-2005-06-17-62 § 18-6 sixth paragraph.';
comment on column approval_condition.deadline is 'Last day, in Norway.';
comment on column approval_condition.state is 'OVERDUE is what was told; whether the deadline has passed is read from the date.';
create index ix_approval_condition_provider on approval_condition (provider, id);
create index ix_approval_condition_approval_id on approval_condition (approval_id);
-- What the sweep has to tell; it reads nothing else.
create index ix_approval_condition_deadline on approval_condition (deadline, id) where state = 'OPEN';

create table condition_evidence (
  condition_id uuid not null,
  place integer not null,
  statement text not null,
  received_at timestamptz not null,
  constraint pk_condition_evidence primary key (condition_id, place),
  constraint fk_condition_evidence_condition_id foreign key (condition_id) references approval_condition (id)
);
comment on table condition_evidence is 'What the provider handed in to show that a condition is met (dokumentasjon); never changed.';
