-- A report is followed to its answer; what the inspector reported is never changed.
alter table deviation_report
  add column weight text not null default 'DEVIATION',
  add column prevention_concern boolean not null default false,
  add column provider_told_at timestamptz,
  add column state text not null default 'RECEIVED',
  add column assess_by date,
  add column answer_by date,
  add column assessment text,
  add column assessed_by text,
  add column assessed_at timestamptz,
  add column outcome text,
  add column outcome_reason text,
  add column guidance text,
  add column followed_by_inspection_id uuid,
  add column approval_case_id uuid,
  add column decided_by text,
  add column decided_at timestamptz,
  add column answer text,
  add column answered_by text,
  add column answered_at timestamptz,
  add column announced_overdue date,
  add column version bigint not null default 0,
  add constraint fk_deviation_report_followed_by_inspection_id
    foreign key (followed_by_inspection_id) references inspection (id),
  add constraint ck_deviation_report_weight check (weight in ('CONCERN', 'DEVIATION')),
  add constraint ck_deviation_report_state check (state in
    ('RECEIVED', 'ASSESSED', 'GUIDANCE', 'INSPECTION', 'APPROVAL_CASE', 'NO_ACTION', 'ANSWERED')),
  add constraint ck_deviation_report_outcome check (outcome in
    ('GUIDANCE', 'INSPECTION', 'APPROVAL_CASE', 'NO_ACTION')),
  add constraint ck_deviation_report_steps check (
    (assessed_at is null) = (state = 'RECEIVED')
    and (outcome is null) = (state in ('RECEIVED', 'ASSESSED'))
    and (answered_at is null) = (state <> 'ANSWERED'));
comment on table deviation_report is
  'What an inspector reports on a provider (avvik, bekymringsmelding) to those who approve, and what comes of it.';
comment on column deviation_report.weight is 'Concern (bekymringsmelding) or deviation (avvik).';
comment on column deviation_report.prevention_concern is
  'Its services fit badly with comprehensive prevention: the provider is told, too.';
comment on column deviation_report.assess_by is 'Set by the office, not by law.';
comment on column deviation_report.answer_by is 'Set by the office, not by law.';
comment on column deviation_report.announced_overdue is 'The last deadline that was announced as passed.';
create index ix_deviation_report_state on deviation_report (state, id) where state <> 'ANSWERED';

create view work_item_deviation as
select id, 'DEVIATION_REPORT' as kind, provider as party, null::text as inspector,
  'APPROVAL' as unit, case state when 'RECEIVED' then assess_by else answer_by end as due_on,
  '/api/v1/deviation-reports/' || id as href
from deviation_report
where state <> 'ANSWERED' and answer_by is not null;
