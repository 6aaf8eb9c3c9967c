create table rejected_report (
  id uuid not null,
  employer text not null,
  provider text not null,
  kind text not null,
  reason text not null,
  facts text not null,
  inspection_id uuid,
  rejected_on date not null,
  rejected_by text not null,
  state text not null,
  redo_by date,
  announced_overdue date,
  ended_on date,
  version bigint not null,
  constraint pk_rejected_report primary key (id),
  constraint fk_rejected_report_inspection_id foreign key (inspection_id) references inspection (id),
  constraint ck_rejected_report_kind check (kind in
    ('PLAN', 'ANNUAL_REPORT', 'MAPPING', 'RISK_ASSESSMENT', 'MEASUREMENT', 'HEALTH_EXAMINATION', 'OTHER')),
  constraint ck_rejected_report_reason check (reason in
    ('DIGITAL_WHERE_PRESENCE_NEEDED', 'INCOMPLETE', 'NOT_FITTED_TO_ESTABLISHMENT', 'METHOD_UNSUITABLE',
     'COMPETENCE_LACKING', 'NOT_INDEPENDENT', 'OTHER')),
  constraint ck_rejected_report_state check (state in
    ('REDO_DEMANDED', 'OTHER_SUPPLIER_DEMANDED', 'REDONE', 'ACCEPTED', 'WITHDRAWN')),
  constraint ck_rejected_report_redo_by check (state <> 'REDO_DEMANDED' or redo_by is not null),
  constraint ck_rejected_report_ended_on check ((ended_on is null) = (state not in ('ACCEPTED', 'WITHDRAWN')))
);
comment on table rejected_report is 'Work of a provider that an inspector rejects (underkjenner).';
comment on column rejected_report.redo_by is 'Last day to redo it, a working day; the length is set by the office, not by law.';
create index ix_rejected_report_employer on rejected_report (employer, id);
create index ix_rejected_report_provider on rejected_report (provider, id);
create index ix_rejected_report_redo_by on rejected_report (redo_by) where state = 'REDO_DEMANDED';

create table rejected_report_entry (
  rejection_id uuid not null,
  number int not null,
  step text not null,
  said text,
  by_party text,
  at timestamptz not null,
  constraint pk_rejected_report_entry primary key (rejection_id, number),
  constraint fk_rejected_report_entry_rejection_id foreign key (rejection_id) references rejected_report (id)
);
comment on column rejected_report_entry.by_party is 'The party that took the step; none for the Authority.';

create view work_item_rejected_report as
select id, 'REJECTED_REPORT' as kind, employer as party, rejected_by as inspector, null::text as unit,
  redo_by as due_on, '/api/v1/rejected-reports/' || id as href
from rejected_report
where state in ('REDO_DEMANDED', 'REDONE') and redo_by is not null;
