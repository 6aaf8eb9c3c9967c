alter table approval_case
  add column submission_version integer not null default 1,
  add column assignee text,
  add column decide_by date,
  add column preliminary_answer_due_on date,
  add column preliminary_answer_sent_at timestamptz,
  add column information_due_on date,
  add column information_requests jsonb not null default '[]',
  add column proposal jsonb,
  drop constraint ck_approval_case_state,
  drop constraint ck_approval_case_decided_on,
  add constraint ck_approval_case_state check (state in
    ('SUBMITTED', 'UNDER_ASSESSMENT', 'MORE_INFORMATION_REQUESTED', 'DECISION_PROPOSED', 'APPROVED', 'REFUSED')),
  add constraint ck_approval_case_decided_on check ((decided_on is null) = (state not in ('APPROVED', 'REFUSED')));
comment on column approval_case.submission is 'What was handed in, newest version; persons by keyed hash only.';
comment on column approval_case.assignee is 'Reference of the officer who handles it, no name; null when nobody does.';
comment on column approval_case.decide_by is 'When the office means to decide. Set by the office, not by law.';
comment on column approval_case.preliminary_answer_due_on is 'When a preliminary answer (foreløpig svar) is due, fvl. § 11 a; null when none is any more.';
comment on column approval_case.information_due_on is 'Deadline of the open request for information; null when none is open.';
comment on column approval_case.proposal is 'Decision proposed by one officer, to be confirmed by another.';

create table submission_version (
  case_id uuid not null,
  version integer not null,
  received_at timestamptz not null,
  content jsonb not null,
  constraint pk_submission_version primary key (case_id, version),
  constraint fk_submission_version_case_id foreign key (case_id) references approval_case (id)
);
comment on table submission_version is 'Every version of an application as handed in; rows are added, never changed.';

-- The work list, oldest first: all that is open, one officer's, and what the sweep has to answer.
create index ix_approval_case_open on approval_case (received_on, id) where decided_on is null;
create index ix_approval_case_assignee on approval_case (assignee, received_on, id) where decided_on is null;
create index ix_approval_case_preliminary_answer_due_on on approval_case (preliminary_answer_due_on, id)
  where preliminary_answer_due_on is not null;
