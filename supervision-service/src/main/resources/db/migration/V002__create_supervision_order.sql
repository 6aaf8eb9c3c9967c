create table supervision_order (
  id                    uuid    not null constraint pk_supervision_order primary key,
  inspection_id         uuid    not null constraint fk_supervision_order_inspection_id references inspection,
  party                 text    not null,
  party_kind            text    not null constraint ck_supervision_order_party_kind check (party_kind in ('EMPLOYER', 'PROVIDER')),
  control_point         text    not null,
  checklist_version     text    not null,
  legal_bases           text[]  not null,
  demand                text    not null,
  requires_assistance   boolean not null,
  provider              text,
  state                 text    not null constraint ck_supervision_order_state check (state in
    ('ADVANCE_NOTICE_GIVEN', 'NOTICE_OMITTED', 'COMMENTED', 'ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED', 'WITHDRAWN')),
  notice_sent_at        timestamptz,
  comment_deadline      date,
  exemption_ground      text,
  exemption_reason      text,
  rules                 text,
  facts                 text,
  considerations        text,
  deadline              date,
  deadline_asked_for    date,
  decided_by            text,
  decided_at            timestamptz,
  appeal_deadline       date,
  union_informed_at     timestamptz,
  overdue_announced_on  date,
  version               bigint  not null,
  constraint ck_supervision_order_notice check (
    num_nonnulls(notice_sent_at, comment_deadline) in (0, 2)
    and num_nonnulls(exemption_ground, exemption_reason) in (0, 2)
    and (notice_sent_at is null) <> (exemption_ground is null)),
  constraint ck_supervision_order_decision check (
    (state in ('ISSUED', 'COMPLIANCE_REPORTED', 'COMPLIED'))
      = (num_nonnulls(rules, facts, deadline, deadline_asked_for, decided_by, decided_at,
                      appeal_deadline, union_informed_at) = 8))
);
comment on column supervision_order.comment_deadline is 'Last day to comment, runs from the day the notice was sent, fvl. § 16 first paragraph';
comment on column supervision_order.exemption_ground is 'Why notice was left out, fvl. § 16 third paragraph';
comment on column supervision_order.deadline is 'Last day to comply, a working day, aml. § 18-6 second paragraph';
comment on column supervision_order.deadline_asked_for is 'The day before it was moved by domstolloven § 149';
comment on column supervision_order.appeal_deadline is 'Last day to appeal, fvl. § 29';
comment on column supervision_order.union_informed_at is 'Union representatives made aware, aml. § 18-6 eighth paragraph';
create index ix_supervision_order_party on supervision_order (party, id);
create index ix_supervision_order_inspection_id on supervision_order (inspection_id);
create index ix_supervision_order_state on supervision_order (state, id);
-- The sweep looks only at orders that may still become overdue, however many there have been.
create index ix_supervision_order_due on supervision_order (deadline)
  where state = 'ISSUED' and overdue_announced_on is null;

create table order_entry (
  order_id  uuid        not null constraint fk_order_entry_order_id references supervision_order,
  number    int         not null,
  command   text        not null,
  state     text        not null,
  done_at   timestamptz not null,
  done_by   text        not null,
  content   text,
  constraint pk_order_entry primary key (order_id, number)
);
comment on table order_entry is 'Everything done to an order; rows are only added';
