create table inspection (
  id                uuid    not null constraint pk_inspection primary key,
  party             text    not null,
  party_kind        text    not null constraint ck_inspection_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  form              text    not null constraint ck_inspection_form check (form in ('ON_SITE', 'DIGITAL', 'POSTAL', 'DOCUMENT')),
  announced         boolean not null,
  state             text    not null constraint ck_inspection_state check (state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY', 'CLOSED')),
  control_points    text[]  not null,
  checklist_version text    not null,
  opened_on         date    not null,
  inspector         text    not null,
  closed_on         date,
  closed_by         text,
  report            text,
  no_report_reason  text,
  version           bigint  not null,
  constraint ck_inspection_closing check (
    (state = 'CLOSED') = (closed_on is not null)
    and (state = 'CLOSED') = (num_nonnulls(report, no_report_reason) = 1))
);
comment on column inspection.report is 'Written report to the party, aml. § 18-4 third paragraph';
comment on column inspection.no_report_reason is 'Weighty reasons for giving no report, aml. § 18-4 third paragraph';
create index ix_inspection_party on inspection (party, id);

create table control_point_answer (
  inspection_id   uuid        not null constraint fk_control_point_answer_inspection_id references inspection,
  number          int         not null,
  code            text        not null,
  outcome         text        not null constraint ck_control_point_answer_outcome
    check (outcome in ('IN_ORDER', 'BREACH', 'NOT_CONTROLLED', 'NOT_APPLICABLE')),
  facts           text        not null,
  observed_on     date        not null,
  provider        text,
  duty_assessment text,
  answered_by     text        not null,
  answered_at     timestamptz not null,
  constraint pk_control_point_answer primary key (inspection_id, number)
);
comment on table control_point_answer is 'Every answer ever given; the last one for a code holds';
comment on column control_point_answer.duty_assessment is 'Why the duty follows from the risk conditions, FOR-2011-12-06-1355 § 13-1 first paragraph';
