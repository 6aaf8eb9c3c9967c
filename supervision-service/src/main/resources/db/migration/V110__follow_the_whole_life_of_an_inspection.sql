-- An inspection from plan to end, and what was known of the party on the day it was opened: rates and
-- figures must not change when the party does.
alter table inspection
  add column sub_unit          text,
  add column campaign_id       uuid,
  add column selection_reason  text not null default 'OTHER',
  add column unit              text,
  add column planned_for       date,
  add column announced_on      date,
  add column begun_on          date,
  add column carried_out_on    date,
  add column reported_on       date,
  add column reported_by       text,
  add column copy_to_provider  text,
  add column broken_off_on     date,
  add column broken_off_by     text,
  add column broken_off_reason text,
  add column municipality      text,
  add column industry_code     text,
  add column classification    text,
  add column employees         int,
  add column organisation_form text,
  add column main_unit         text,
  add column provider_kind     text,
  add constraint ck_inspection_selection_reason check (selection_reason in
    ('RISK', 'RANDOM', 'CAMPAIGN', 'COMPLAINT', 'DEVIATION', 'FOLLOW_UP', 'OTHER')),
  add constraint ck_inspection_broken_off check (
    (state = 'BROKEN_OFF') = (num_nonnulls(broken_off_on, broken_off_by, broken_off_reason) = 3)),
  drop constraint ck_inspection_state,
  add constraint ck_inspection_state check (state in
    ('PLANNED', 'ANNOUNCED', 'UNDER_WAY', 'CARRIED_OUT', 'REPORTED', 'CLOSED', 'BROKEN_OFF')),
  drop constraint ck_inspection_closing,
  add constraint ck_inspection_closing check ((state = 'CLOSED') = (closed_on is not null)),
  add constraint ck_inspection_report check (
    (state in ('REPORTED', 'CLOSED')) = (num_nonnulls(report, no_report_reason) = 1));
comment on column inspection.sub_unit is 'The establishment inspected, where it is not the whole; the party stays the organisation addressed';
comment on column inspection.selection_reason is 'Why it was selected; rates of selected cases are not rates of all';
comment on column inspection.copy_to_provider is 'The service that got a copy of the report, aml. § 18-4 third paragraph';
comment on column inspection.municipality is 'As the register had it on the day of opening; so the columns that follow';
create index ix_inspection_campaign_id on inspection (campaign_id, id) where campaign_id is not null;
create index ix_inspection_inspector on inspection (inspector, id);

alter table control_point_answer
  add column observed_at        timestamptz,
  add column coded              text,
  add column caused_by_provider boolean,
  add constraint ck_control_point_answer_coded check (coded in ('DIGITAL_WHERE_PRESENCE_NEEDED'));
comment on column control_point_answer.observed_at is 'The moment of the observation, where it was told';
comment on column control_point_answer.caused_by_provider is 'Whether the work of the provider was the cause; only then it stands in its file';

-- The last answer to each point is the finding.
create view finding as
select a.inspection_id, a.code, a.outcome, a.observed_on, a.provider, a.coded
from control_point_answer a
where not exists (
  select 1 from control_point_answer later
  where later.inspection_id = a.inspection_id and later.code = a.code and later.number > a.number);

-- Who was met at the inspection.
create table inspection_attendance (
  inspection_id   uuid    not null constraint fk_inspection_attendance_inspection_id references inspection,
  number          int     not null,
  participant     text    not null,
  contacted       boolean not null,
  present         boolean not null,
  excluded_reason text,
  remark          text,
  constraint pk_inspection_attendance primary key (inspection_id, number),
  constraint ck_inspection_attendance_participant check (participant in
    ('EMPLOYER', 'SAFETY_REPRESENTATIVE', 'EMPLOYEE_REPRESENTATIVE', 'PROVIDER', 'OTHER'))
);
comment on table inspection_attendance is 'Who was contacted, present or excluded, aml. § 18-4 first and second paragraph';
