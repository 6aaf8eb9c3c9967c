alter table supervision_order
  add column danger      text,
  add column complied_on date,
  drop constraint ck_supervision_order_state,
  add constraint ck_supervision_order_state check (state in
    ('ADVANCE_NOTICE_GIVEN', 'NOTICE_OMITTED', 'COMMENTED', 'ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED', 'WITHDRAWN',
     'ANNULLED')),
  drop constraint ck_supervision_order_decision,
  add constraint ck_supervision_order_decision check (
    (state in ('ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED', 'ANNULLED'))
      = (num_nonnulls(rules, facts, deadline, deadline_asked_for, decided_by, decided_at,
                      appeal_deadline, union_informed_at) = 8));
comment on column supervision_order.danger is 'Imminent danger: to be complied with at once, aml. § 18-6 second paragraph; the deadline is then the day of the decision';
comment on column supervision_order.complied_on is 'The day the party complied, as the inspector accepted';

update supervision_order o set complied_on = (
  select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
  where e.order_id = o.id and e.command = 'REPORT_COMPLIANCE')
where o.state = 'COMPLIED';
alter table supervision_order
  add constraint ck_supervision_order_complied_on check (
    (state <> 'COMPLIED' or complied_on is not null) and (complied_on is null or state in ('COMPLIED', 'ANNULLED')));

create table order_condition (
  order_id uuid not null constraint fk_order_condition_order_id references supervision_order,
  number   int  not null,
  content  text not null,
  deadline date,
  constraint pk_order_condition primary key (order_id, number)
);
comment on table order_condition is 'Conditions attached to the decision, aml. § 18-6 sixth paragraph';

create table order_extension (
  order_id        uuid not null constraint fk_order_extension_order_id references supervision_order,
  number          int  not null,
  asked_until     date not null,
  asked_on        date not null,
  reason          text not null,
  late_ground     text,
  deadline_before date not null,
  granted_until   date,
  answer          text,
  answered_by     text,
  answered_on     date,
  constraint pk_order_extension primary key (order_id, number),
  constraint ck_order_extension_answer check (
    num_nonnulls(answer, answered_by, answered_on) in (0, 3) and (granted_until is null or answer is not null)),
  constraint ck_order_extension_late_ground check (late_ground is not null or asked_on <= deadline_before)
);
comment on table order_extension is 'Requests for more time to comply, and what came of them';
comment on column order_extension.late_ground is 'Why it was not asked for before the deadline had passed';

create table order_pause (
  order_id  uuid not null constraint fk_order_pause_order_id references supervision_order,
  number    int  not null,
  first_day date not null,
  until     date,
  ended_on  date,
  constraint pk_order_pause primary key (order_id, number)
);
comment on table order_pause is 'Days on which the decision is not enforced, fvl. § 42';
