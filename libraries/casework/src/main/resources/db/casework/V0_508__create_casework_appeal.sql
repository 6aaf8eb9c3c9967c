-- Appeals (klager), their history, and what became of the decisions (fvl. chapter VI).
create table casework_appeal (
  id uuid not null,
  decision_id uuid not null,
  case_id uuid not null,
  party varchar(9) not null,
  received_at timestamptz not null,
  filed_by varchar(255) not null,
  handed_over_on date not null,
  deadline date not null,
  grounds text not null,
  change_wanted text not null,
  state varchar(20) not null,
  outcome varchar(20),
  version bigint not null,
  constraint pk_casework_appeal primary key (id),
  constraint fk_casework_appeal_decision_id foreign key (decision_id) references casework_decision,
  constraint ck_casework_appeal_state check (state in
    ('LATE', 'UNDER_REVIEW', 'DISMISSED', 'REVERSED', 'FORWARDED', 'DECIDED', 'WITHDRAWN')),
  constraint ck_casework_appeal_outcome check ((state = 'DECIDED') = (outcome is not null))
);
-- One appeal against a decision is under way at a time.
create unique index uq_casework_appeal_open on casework_appeal (decision_id)
  where state in ('LATE', 'UNDER_REVIEW', 'FORWARDED');
create index ix_casework_appeal_state on casework_appeal (state, id);
create index ix_casework_appeal_case on casework_appeal (case_id, id);
create index ix_casework_appeal_decision_id on casework_appeal (decision_id, id);

comment on column casework_appeal.handed_over_on is
  'The day that counts for the deadline: of arrival when electronic, of posting on paper, fvl. § 30.';

create table casework_appeal_entry (
  appeal_id uuid not null,
  number int not null,
  command varchar(20) not null,
  state varchar(20) not null,
  done_at timestamptz not null,
  done_by varchar(255) not null,
  ground varchar(40),
  content text,
  constraint pk_casework_appeal_entry primary key (appeal_id, number),
  constraint fk_casework_appeal_entry_appeal_id foreign key (appeal_id) references casework_appeal
);
create trigger casework_appeal_entry_is_append_only
  before update or delete or truncate on casework_appeal_entry
  for each statement execute function casework_is_append_only();

-- Utsatt iverksetting, fvl. § 42.
create table casework_deferral (
  id uuid not null,
  decision_id uuid not null,
  party varchar(9) not null,
  state varchar(10) not null,
  asked_by varchar(255) not null,
  asked_at timestamptz not null,
  asked_because text not null,
  answered_by varchar(255),
  answered_at timestamptz,
  answer_reasons text,
  until date,
  conditions text,
  ended_by varchar(255),
  ended_at timestamptz,
  ended_because text,
  version bigint not null,
  constraint pk_casework_deferral primary key (id),
  constraint fk_casework_deferral_decision_id foreign key (decision_id) references casework_decision,
  constraint ck_casework_deferral_state check (state in ('ASKED', 'GRANTED', 'REFUSED', 'ENDED')),
  constraint ck_casework_deferral_answer check (
    num_nonnulls(answered_by, answered_at, answer_reasons) in (0, 3)),
  constraint ck_casework_deferral_ended check (
    (state = 'ENDED') = (num_nonnulls(ended_by, ended_at, ended_because) = 3))
);
create unique index uq_casework_deferral_open on casework_deferral (decision_id)
  where state in ('ASKED', 'GRANTED');
create index ix_casework_deferral_until on casework_deferral (until) where state = 'GRANTED';

-- Decisions that no longer stand.
create table casework_replacement (
  decision_id uuid not null,
  change varchar(10) not null,
  origin varchar(30) not null,
  replaced_by uuid,
  replaced_at timestamptz not null,
  constraint pk_casework_replacement primary key (decision_id),
  constraint fk_casework_replacement_decision_id
    foreign key (decision_id) references casework_decision
);
create trigger casework_replacement_is_append_only
  before update or delete or truncate on casework_replacement
  for each statement execute function casework_is_append_only();
