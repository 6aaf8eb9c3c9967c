-- What officers said of each requirement, and when it ceased to count; rows are added, never changed.
create table judgement_entry (
  case_id uuid not null,
  number integer not null,
  requirement text not null,
  cause text not null,
  entered_at timestamptz not null,
  judgement text not null,
  reason text not null,
  judged_by text not null,
  judged_at timestamptz not null,
  machine_result text not null,
  machine_evidence text not null,
  rule_version text not null,
  constraint pk_judgement_entry primary key (case_id, number),
  constraint fk_judgement_entry_case_id foreign key (case_id) references approval_case (id),
  constraint ck_judgement_entry_cause check (cause in ('JUDGED', 'SUBMISSION_CHANGED', 'RULES_CHANGED')),
  constraint ck_judgement_entry_judgement check (judgement in ('MET', 'NOT_MET'))
);
comment on table judgement_entry is 'Log of the officers'' judgements (vurderinger), beside the machine''s word at the time.';
comment on column judgement_entry.cause is 'JUDGED when given; else why it ceased to count.';

-- What was judged before there was a log.
insert into judgement_entry (case_id, number, requirement, cause, entered_at, judgement, reason, judged_by, judged_at,
  machine_result, machine_evidence, rule_version)
select a.case_id, row_number() over (partition by a.case_id order by a.judged_at, a.requirement), a.requirement, 'JUDGED',
  a.judged_at, a.judgement, a.reason, a.judged_by, a.judged_at, a.machine_result, a.machine_evidence, c.rule_version
from requirement_assessment a join approval_case c on c.id = a.case_id
where a.judgement is not null;

create trigger judgement_entry_is_append_only
  before update or delete or truncate on judgement_entry
  for each statement execute function casework_is_append_only();
