-- R2026-1: the database of the first release with the rows of one played story. Made once, never changed:
-- the schema as its migrations made it, Flyway's own history, then the rows.

-- The offset of the settable clock, one row for all replicas. Empty where nobody has moved the time.
create table clock_offset (
  only_row boolean not null default true,
  offset_millis bigint not null,
  constraint pk_clock_offset primary key (only_row),
  constraint ck_clock_offset_only_row check (only_row)
);

-- What happened, in the order of position. Written in the transaction of the change itself, read by
-- the relay to Kafka, by the public change feed and by the audit trail; never changed.
create table event_log (
  -- Cache 1: numbers are handed out in the order they are asked for, also between sessions.
  position       bigint generated always as identity (cache 1),
  event_id       uuid        not null,
  event_type     text        not null,
  subject        text        not null,
  occurred_at    timestamptz not null,
  data_schema    text        not null,
  -- json, not jsonb: the bytes that were checked are the bytes that are sent.
  payload        json        not null,
  correlation_id text        not null,
  actor          text        not null,
  legal_basis    text        not null,
  is_public      boolean     not null,
  public_before  json,
  public_after   json,
  constraint pk_event_log primary key (position),
  constraint uq_event_log_event_id unique (event_id),
  constraint ck_event_log_public check (is_public or (public_before is null and public_after is null))
);

comment on column event_log.legal_basis is 'The statute by which it was done';
comment on column event_log.actor is 'Subject of the token, or the part of the system that acted; no name';

-- The change feed reads only these.
create index ix_event_log_public on event_log (position) where is_public;

-- Two locks on the same door: the service's role gives up the right, and for roles that no grant
-- binds (a superuser) the trigger refuses. One statement trigger, so that also a change of no row is
-- told.
create function refuse_event_log_change() returns trigger language plpgsql as
$$
begin
  raise exception 'event_log is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger event_log_is_append_only
  before update or delete or truncate on event_log
  for each statement execute function refuse_event_log_change();

revoke update, delete, truncate on event_log from current_user;

-- How far the relay is: the one row that it moves, and the watermark of the change feed.
create table relay_state (
  only_row          boolean not null default true,
  last_position     bigint  not null default 0,
  hole_up_to        bigint,
  hole_settled_from xid8,
  constraint pk_relay_state primary key (only_row),
  constraint ck_relay_state_only_row check (only_row),
  constraint ck_relay_state_hole check ((hole_up_to is null) = (hole_settled_from is null))
) with (fillfactor = 10);

comment on column relay_state.last_position is 'Everything up to here has been acknowledged by Kafka';
comment on column relay_state.hole_up_to is 'Up to here numbers were missing when the relay last looked';
comment on column relay_state.hole_settled_from is
  'Once every transaction before this one has ended, a number still missing will never come';

insert into relay_state default values;

-- Events that have had their effect here; the row is written in the transaction of the effect.
create table inbox (
  source      text        not null,
  event_id    uuid        not null,
  event_type  text        not null,
  received_at timestamptz not null,
  constraint pk_inbox primary key (source, event_id)
);

-- Records that could not be taken in, as they came, until an operator has them replayed.
create table dead_letter (
  id               uuid        not null,
  topic            text        not null,
  record_partition integer     not null,
  record_offset    bigint      not null,
  event_type       text,
  cause            text        not null,
  received_at      timestamptz not null,
  replayed_at      timestamptz,
  record_key       bytea,
  record_value     bytea,
  record_headers   json        not null,
  constraint pk_dead_letter primary key (id),
  -- A crash after the row and before the commit of the offset brings the record again, not the row.
  constraint uq_dead_letter_position unique (topic, record_partition, record_offset)
);

create table audit_log (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null,
  actor text not null,
  method text not null,
  path text not null,
  legal_basis text not null,
  correlation_id text not null
);
comment on table audit_log is 'Who read or changed case content, on what legal basis. Append-only.';
create index ix_audit_log_occurred_at on audit_log using brin (occurred_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger audit_log_is_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();

create table idempotency_key (
  consumer text not null,
  key text not null,
  fingerprint text not null,
  status integer not null,
  location text,
  etag text,
  media_type text not null,
  body text not null,
  created_at timestamptz not null,
  constraint pk_idempotency_key primary key (consumer, key)
);
comment on column idempotency_key.fingerprint is 'HMAC of method, path and payload; the payload itself is not kept.';
create index ix_idempotency_key_created_at on idempotency_key (created_at);

-- Individual decisions (enkeltvedtak). Kept for ever: corrections are further decisions.
create table casework_decision (
  id uuid not null,
  case_id uuid not null,
  party varchar(9) not null,
  outcome varchar(60) not null,
  rule_version varchar(60) not null,
  reasons_rules text not null,
  reasons_facts text not null,
  reasons_considerations text not null,
  deciding_body varchar(30) not null,
  decided_by varchar(255) not null,
  decided_at timestamptz not null,
  compliance_deadline date,
  notified_at timestamptz not null,
  appeal_deadline date not null,
  appeal_body varchar(30) not null,
  constraint pk_casework_decision primary key (id),
  constraint ck_casework_decision_reasons check (reasons_rules <> '' and reasons_facts <> '')
);
create index ix_casework_decision_case on casework_decision (case_id);

comment on column casework_decision.notified_at is
  'When the party was notified (underretning), fvl. § 27; the appeal deadline runs from that day.';
comment on column casework_decision.appeal_deadline is
  'Last day to appeal (klagefrist), fvl. § 29, domstolloven §§ 148-149.';

create function casework_decision_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'casework_decision is append-only';
end $$;
create trigger casework_decision_is_append_only
  before update or delete or truncate on casework_decision
  for each statement execute function casework_decision_is_append_only();

-- Messages to parties (eForvaltningsforskriften § 8), read by the party itself only.
create table outgoing_message (
  id uuid not null,
  party varchar(9) not null,
  kind varchar(60) not null,
  title varchar(500) not null,
  body text not null,
  made_available_at timestamptz not null,
  notice_sent_at timestamptz not null,
  second_notice_at timestamptz,
  opened_at timestamptz,
  opened_by varchar(255),
  constraint pk_outgoing_message primary key (id)
);
create index ix_outgoing_message_party on outgoing_message (party, id desc);
create index ix_outgoing_message_unopened on outgoing_message (notice_sent_at)
  where opened_at is null and second_notice_at is null;

comment on column outgoing_message.notice_sent_at is
  'First notice (varsel); the second one after a week moves no time limit.';
comment on column outgoing_message.opened_by is
  'Who opened it first on behalf of the party: subject of the token and organisation.';

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

-- Copies of what other services have announced. Each can be rebuilt from the events.
create table approval (
  application_id uuid not null constraint pk_approval primary key,
  approval_id    uuid not null,
  provider       text not null,
  valid_from     date not null,
  valid_to       date not null,
  expired_on     date
);
comment on table approval is 'A period of approval; a renewal is a further one, FOR-2011-12-06-1360 § 2-5';
comment on column approval.expired_on is 'First day without approval, once the approval service has said so';
create index ix_approval_provider on approval (provider);

create table approval_renewal (
  application_id uuid not null constraint pk_approval_renewal primary key,
  provider       text not null,
  received_on    date not null,
  decided_on     date
);
comment on table approval_renewal is 'With an application for renewal in, the provider counts as approved until it is decided';
create index ix_approval_renewal_provider on approval_renewal (provider);

-- The days on which a provider is approved: its period, prolonged by a renewal applied for within
-- it and not decided; cut where the approval service has said that it expired.
create view provider_approved_days as
select a.provider, a.approval_id, a.valid_from, a.valid_to,
       daterange(
         a.valid_from,
         case
           when a.expired_on is not null then greatest(a.expired_on, a.valid_from)
           when r.application_id is null then a.valid_to + 1
           when r.decided_on is null then null
           else greatest(a.valid_to, r.decided_on) + 1
         end) as days
from approval a
left join lateral (
  select application_id, decided_on
  from approval_renewal
  where provider = a.provider and received_on between a.valid_from and a.valid_to
  order by decided_on desc nulls first
  limit 1) r on true;

create table obligation (
  employer       text not null,
  valid_from     date not null,
  valid_to       date,
  lifted_reason  text,
  ground         text not null,
  rule_version   text not null,
  entry          text not null,
  industry_code  text not null,
  classification text not null,
  constraint pk_obligation primary key (employer, valid_from)
);
comment on column obligation.valid_to is 'First day without the duty on this ground';

create table affiliation (
  affiliation_id uuid not null,
  employer       text not null,
  provider       text not null,
  valid_from     date not null,
  last_day       date,
  invalid_from   date,
  constraint pk_affiliation primary key (affiliation_id, valid_from)
);
comment on column affiliation.invalid_from is 'First day on which the register says that its provider is not approved';
create index ix_affiliation_employer on affiliation (employer, valid_from);
create index ix_affiliation_provider on affiliation (provider);

create table plan (
  plan_id     uuid not null constraint pk_plan primary key,
  employer    text not null,
  provider    text not null,
  period_from date not null,
  period_to   date not null,
  measures    int  not null
);
create index ix_plan_employer on plan (employer, period_to);

create table training_status (
  provider text not null,
  since    date not null,
  status   text not null,
  staff    int  not null,
  trained  int  not null,
  constraint pk_training_status primary key (provider, since)
);

-- The days on which an obliged employer has no valid affiliation, and why; computed anew for an
-- employer whenever one of the above changes for it, so that a page of candidates for any day is
-- one range of one index.
create table uncovered_period (
  employer   text not null,
  valid_from date not null,
  valid_to   date,
  reason     text not null constraint ck_uncovered_period_reason
    check (reason in ('NEVER_AFFILIATED', 'AFFILIATION_ENDED', 'APPROVAL_LOST')),
  constraint pk_uncovered_period primary key (employer, valid_from)
);
comment on column uncovered_period.valid_to is 'First day after the period';
create index ix_uncovered_period_page on uncovered_period (employer, valid_from, valid_to, reason);
create index ix_uncovered_period_reason on uncovered_period (reason, employer, valid_from, valid_to);

-- Most periods lie ahead, where the approvals that hold now will end; a page of a day on which few
-- employers are uncovered must not read them.
create index ix_uncovered_period_valid_from on uncovered_period (valid_from, employer);

create table flyway_schema_history (
  installed_rank integer not null constraint flyway_schema_history_pk primary key,
  version varchar(50), description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null,
  checksum integer, installed_by varchar(100) not null, installed_on timestamp not null default now(),
  execution_time integer not null, success boolean not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/platform/V0_001__create_clock_offset.sql", "success": true, "version": "0.001", "checksum": -891704071, "description": "create clock offset", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 1}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/platform/V0_010__create_event_log.sql", "success": true, "version": "0.010", "checksum": -1554279042, "description": "create event log", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 2}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/platform/V0_011__create_relay_state.sql", "success": true, "version": "0.011", "checksum": -1503365853, "description": "create relay state", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 3}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/platform/V0_012__create_inbox.sql", "success": true, "version": "0.012", "checksum": 358592304, "description": "create inbox", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 4}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/platform/V0_020__create_audit_log.sql", "success": true, "version": "0.020", "checksum": -934988157, "description": "create audit log", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 5}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/platform/V0_021__create_idempotency_key.sql", "success": true, "version": "0.021", "checksum": 1919007048, "description": "create idempotency key", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 6}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/casework/V0_501__create_casework_decision.sql", "success": true, "version": "0.501", "checksum": 1551553075, "description": "create casework decision", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 7}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/casework/V0_502__create_outgoing_message.sql", "success": true, "version": "0.502", "checksum": 1427700092, "description": "create outgoing message", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 8}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V001__create_inspection.sql", "success": true, "version": "001", "checksum": -1824945839, "description": "create inspection", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 9}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V002__create_supervision_order.sql", "success": true, "version": "002", "checksum": -605803246, "description": "create supervision order", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 10}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V003__create_knowledge.sql", "success": true, "version": "003", "checksum": 154403508, "description": "create knowledge", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 11}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V004__index_uncovered_period_by_day.sql", "success": true, "version": "004", "checksum": -1516247581, "description": "index uncovered period by day", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 12}');
insert into affiliation (affiliation_id, employer, provider, valid_from, last_day, invalid_from) select affiliation_id, employer, provider, valid_from, last_day, invalid_from from jsonb_populate_record(null::affiliation, '{"employer": "290002176", "last_day": null, "provider": "386599947", "valid_from": "2026-11-22", "invalid_from": "2031-11-22", "affiliation_id": "01a201d0-978b-7787-a0eb-fe18aeb26457"}');
insert into affiliation (affiliation_id, employer, provider, valid_from, last_day, invalid_from) select affiliation_id, employer, provider, valid_from, last_day, invalid_from from jsonb_populate_record(null::affiliation, '{"employer": "290010586", "last_day": null, "provider": "386599947", "valid_from": "2026-11-22", "invalid_from": "2031-11-22", "affiliation_id": "01a201d0-aec8-757e-9388-12770458e674"}');
insert into affiliation (affiliation_id, employer, provider, valid_from, last_day, invalid_from) select affiliation_id, employer, provider, valid_from, last_day, invalid_from from jsonb_populate_record(null::affiliation, '{"employer": "290010195", "last_day": null, "provider": "386599947", "valid_from": "2026-11-22", "invalid_from": "2031-11-22", "affiliation_id": "01a201d0-a50e-7339-9498-d524e6605972"}');
insert into approval (application_id, approval_id, provider, valid_from, valid_to, expired_on) select application_id, approval_id, provider, valid_from, valid_to, expired_on from jsonb_populate_record(null::approval, '{"provider": "386599947", "valid_to": "2031-11-21", "expired_on": "2031-11-22", "valid_from": "2026-11-22", "approval_id": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3", "application_id": "01a201d0-7e74-755a-9ae8-6129c2c93908"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 1, "path": "/api/v1/inspections", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "POST", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:09.606163+00:00", "correlation_id": "01a201d0-c587-72cd-9705-7ecf5206d8e3"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 2, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:09.890357+00:00", "correlation_id": "01a201d0-c893-72da-95ee-2018e02ebe10"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 3, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26/control-points/5527", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "PUT", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:10.154798+00:00", "correlation_id": "01a201d0-c912-72b3-ac28-3b86be215f3c"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 4, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:10.201768+00:00", "correlation_id": "01a201d0-ca1b-7605-ae84-36fc7319cf2e"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 5, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26/control-points/5528", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "PUT", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:10.323937+00:00", "correlation_id": "01a201d0-ca46-7488-a0b6-141d5ed69ca0"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 6, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:10.414348+00:00", "correlation_id": "01a201d0-cad4-760e-ba30-1803b32bb9bf"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 7, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26/control-points/5534", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "PUT", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:10.529606+00:00", "correlation_id": "01a201d0-cb19-778b-b5f9-4be513219467"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 8, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26/orders", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "POST", "legal_basis": "LOV-1967-02-10 § 16", "occurred_at": "2026-11-22T05:53:10.770653+00:00", "correlation_id": "01a201d0-cb8f-7181-9f38-9ceaa6ca9391"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 9, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b", "actor": "c5dac082-54f4-4ad7-8f12-394e5cd686e0@290002176", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:10.89029+00:00", "correlation_id": "01a201d0-ccc8-7623-ba89-5f61450fa91a"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 10, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b/comment", "actor": "c5dac082-54f4-4ad7-8f12-394e5cd686e0@290002176", "method": "POST", "legal_basis": "LOV-1967-02-10 § 16", "occurred_at": "2026-11-22T05:53:10.983952+00:00", "correlation_id": "01a201d0-ccf8-7004-b59e-99a238c94694"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 11, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:11.049212+00:00", "correlation_id": "01a201d0-cd5d-70af-b3b1-71561dbdc609"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 12, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b/decide", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "POST", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:11.679002+00:00", "correlation_id": "01a201d0-cda1-754b-9635-2fac0d4516e7"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 13, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:11.786365+00:00", "correlation_id": "01a201d0-d026-708e-ae99-5479090c6f66"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 14, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26/control-points/5536", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "PUT", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:13.639479+00:00", "correlation_id": "01a201d0-d08b-7578-aa21-d48d2ae0dee3"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 15, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b", "actor": "c5dac082-54f4-4ad7-8f12-394e5cd686e0@290002176", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:13.823554+00:00", "correlation_id": "01a201d0-d83f-7558-9162-da8860f25df4"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 16, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b/compliance", "actor": "c5dac082-54f4-4ad7-8f12-394e5cd686e0@290002176", "method": "POST", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:13.927955+00:00", "correlation_id": "01a201d0-d868-7746-9937-f84e46ac4507"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 17, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:13.977628+00:00", "correlation_id": "01a201d0-d8ec-72d6-befb-f7b5d4935147"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 18, "path": "/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b/accept", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "POST", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:14.034793+00:00", "correlation_id": "01a201d0-d902-71df-844e-eb3baa91140c"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 19, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:14.102589+00:00", "correlation_id": "01a201d0-d93e-753a-870d-381794f27ca2"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 20, "path": "/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26/close", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "POST", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:14.152211+00:00", "correlation_id": "01a201d0-d97f-7401-b39d-ac8990ce2c58"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 21, "path": "/api/v1/candidates", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "FOR-2011-12-06-1355 § 13-1", "occurred_at": "2031-11-22T07:00:00.083435+00:00", "correlation_id": "01c6bdaa-31b6-76c6-8782-eec00c4dd02a"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 22, "path": "/api/v1/candidates", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "FOR-2011-12-06-1355 § 13-1", "occurred_at": "2031-11-22T07:00:00.199327+00:00", "correlation_id": "01c6bdaa-3234-7610-b948-ca43b1151a03"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 23, "path": "/api/v1/candidates", "actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "method": "GET", "legal_basis": "FOR-2011-12-06-1355 § 13-1", "occurred_at": "2031-11-22T07:00:00.245663+00:00", "correlation_id": "01c6bdaa-3268-7051-a123-8a913f8b6efe"}');
select setval(pg_get_serial_sequence('audit_log', 'id'), (select max(id) from audit_log));
insert into casework_decision (id, case_id, party, outcome, rule_version, reasons_rules, reasons_facts, reasons_considerations, deciding_body, decided_by, decided_at, compliance_deadline, notified_at, appeal_deadline, appeal_body) select id, case_id, party, outcome, rule_version, reasons_rules, reasons_facts, reasons_considerations, deciding_body, decided_by, decided_at, compliance_deadline, notified_at, appeal_deadline, appeal_body from jsonb_populate_record(null::casework_decision, '{"id": "01a201d0-cf9f-713c-9b97-ce9fd6a161e7", "party": "290002176", "case_id": "01a201d0-cbca-70e4-9473-1ff69074e60b", "outcome": "ORDER_ISSUED", "decided_at": "2026-11-22T05:53:11.095276+00:00", "decided_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "appeal_body": "DIRECTORATE", "notified_at": "2026-11-22T05:53:11.585118+00:00", "rule_version": "employers-2022-01-01", "deciding_body": "LOCAL_OFFICE", "reasons_facts": "There is no plan for the assistance.", "reasons_rules": "FOR-2011-12-06-1355 § 13-3 a", "appeal_deadline": "2026-12-14", "compliance_deadline": "2027-01-04", "reasons_considerations": "The plan is needed for preventive assistance."}');
insert into clock_offset (only_row, offset_millis) select only_row, offset_millis from jsonb_populate_record(null::clock_offset, '{"only_row": true, "offset_millis": 0}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "payload": {"form": "ON_SITE", "partyKind": "EMPLOYER", "announcedOn": "2026-11-22", "inspectionId": "01a201d0-c66a-720f-8e8a-854d3582ca26"}, "subject": "290002176", "event_id": "01a201d0-c773-763b-af9a-7376a4c0dae2", "position": 1, "is_public": false, "event_type": "no.bht.supervision.inspection-announced.v1", "data_schema": "urn:bht:event:no.bht.supervision.inspection-announced.v1", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:09.491698+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-c587-72cd-9705-7ecf5206d8e3"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "payload": {"provider": "386599947", "observedOn": "2026-11-22", "controlPoint": "5528", "inspectionId": "01a201d0-c66a-720f-8e8a-854d3582ca26"}, "subject": "290002176", "event_id": "01a201d0-ca8a-7436-81ce-af8051581acc", "position": 2, "is_public": false, "event_type": "no.bht.supervision.control-point-breached.v1", "data_schema": "urn:bht:event:no.bht.supervision.control-point-breached.v1", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:10.282863+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-ca46-7488-a0b6-141d5ed69ca0"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "payload": {"orderId": "01a201d0-cbca-70e4-9473-1ff69074e60b", "deadline": "2027-01-04", "provider": "386599947", "controlPoint": "5528", "inspectionId": "01a201d0-c66a-720f-8e8a-854d3582ca26", "requiresAssistance": true}, "subject": "290002176", "event_id": "01a201d0-cfee-72eb-a163-038584761058", "position": 3, "is_public": false, "event_type": "no.bht.supervision.order-issued.v1", "data_schema": "urn:bht:event:no.bht.supervision.order-issued.v1", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:11.662817+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-cda1-754b-9635-2fac0d4516e7"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "payload": {"observedOn": "2026-11-22", "controlPoint": "5536", "inspectionId": "01a201d0-c66a-720f-8e8a-854d3582ca26"}, "subject": "290002176", "event_id": "01a201d0-d797-75e4-a935-e20803023216", "position": 4, "is_public": false, "event_type": "no.bht.supervision.control-point-breached.v1", "data_schema": "urn:bht:event:no.bht.supervision.control-point-breached.v1", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:13.623848+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-d08b-7578-aa21-d48d2ae0dee3"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "payload": {"orderId": "01a201d0-cbca-70e4-9473-1ff69074e60b", "compliedOn": "2026-11-22", "inspectionId": "01a201d0-c66a-720f-8e8a-854d3582ca26"}, "subject": "290002176", "event_id": "01a201d0-d931-7736-96dd-82d5676fba03", "position": 5, "is_public": false, "event_type": "no.bht.supervision.order-complied.v1", "data_schema": "urn:bht:event:no.bht.supervision.order-complied.v1", "legal_basis": "LOV-2005-06-17-62 § 18-6", "occurred_at": "2026-11-22T05:53:14.033219+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-d902-71df-844e-eb3baa91140c"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "payload": {"breaches": 2, "closedOn": "2026-11-22", "controls": 3, "partyKind": "EMPLOYER", "inspectionId": "01a201d0-c66a-720f-8e8a-854d3582ca26"}, "subject": "290002176", "event_id": "01a201d0-d99e-74da-9551-f32b28437488", "position": 6, "is_public": false, "event_type": "no.bht.supervision.inspection-closed.v1", "data_schema": "urn:bht:event:no.bht.supervision.inspection-closed.v1", "legal_basis": "LOV-2005-06-17-62 § 18-4", "occurred_at": "2026-11-22T05:53:14.142304+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-d97f-7401-b39d-ac8990ce2c58"}');
select setval(pg_get_serial_sequence('event_log', 'position'), (select max(position) from event_log));
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "636fbd90-4af7-44b2-8ba8-3f50be3c6e24", "body": "{\"id\":\"01a201d0-c66a-720f-8e8a-854d3582ca26\",\"party\":\"290002176\",\"partyKind\":\"EMPLOYER\",\"form\":\"ON_SITE\",\"announced\":true,\"state\":\"ANNOUNCED\",\"openedOn\":\"2026-11-22\",\"checklistVersion\":\"employers-2022-01-01\",\"controlPoints\":[{\"code\":\"5527\",\"question\":\"Er virksomheten tilknyttet godkjent bedriftshelsetjeneste?\",\"english\":\"Is the establishment affiliated to an approved BHT?\",\"applicability\":\"OBLIGED\",\"mandatory\":true,\"legalBases\":[\"LOV-2005-06-17-62 § 3-3\",\"FOR-2011-12-06-1355 § 13-1\"],\"earlierAnswers\":[],\"affiliationsOnDay\":[{\"id\":\"01a201d0-978b-7787-a0eb-fe18aeb26457\",\"provider\":\"386599947\",\"from\":\"2026-11-22\",\"valid\":true,\"approval\":{\"approved\":true,\"validFrom\":\"2026-11-22\",\"validTo\":\"2031-11-21\"}}]},{\"code\":\"5528\",\"question\":\"Sørger arbeidsgiver for at det er utarbeidet plan for bedriftshelsetjenestens bistand i virksomheten?\",\"english\":\"Does the employer see to it that a plan for the BHT''s assistance is made?\",\"applicability\":\"OBLIGED\",\"mandatory\":true,\"legalBases\":[\"LOV-2005-06-17-62 § 3-3\",\"FOR-2011-12-06-1355 § 13-3\"],\"earlierAnswers\":[]},{\"code\":\"5534\",\"question\":\"Kan arbeidsgiver dokumentere årsrapport for bedriftshelsetjenesten bistand i virksomheten?\",\"english\":\"Can the employer document an annual report for the BHT''s assistance?\",\"applicability\":\"OBLIGED\",\"mandatory\":false,\"legalBases\":[\"LOV-2005-06-17-62 § 3-3\",\"FOR-2011-12-06-1355 § 13-3\"],\"earlierAnswers\":[]},{\"code\":\"5536\",\"question\":\"Har virksomheten kompetanse til å gjennomføre påleggene uten bistand fra bedriftshelsetjenesten?\",\"english\":\"Has the establishment the competence to carry out the orders without the BHT''s help?\",\"applicability\":\"OBLIGED_WITH_ORDER_REQUIRING_ASSISTANCE\",\"mandatory\":false,\"legalBases\":[\"LOV-2005-06-17-62 § 3-3\",\"FOR-2011-12-06-1355 § 13-2\"],\"earlierAnswers\":[]}],\"background\":{\"day\":\"2026-11-22\",\"duty\":{\"status\":\"OBLIGED\",\"since\":\"2026-11-22\",\"ground\":\"INDUSTRY_LIST\",\"ruleVersion\":\"FOR-2025-10-07-1993\",\"entry\":\"86.2\",\"industryCode\":\"86.230\",\"classification\":\"SN2025\"},\"affiliations\":[{\"id\":\"01a201d0-978b-7787-a0eb-fe18aeb26457\",\"provider\":\"386599947\",\"from\":\"2026-11-22\",\"valid\":true,\"approval\":{\"approved\":true,\"validFrom\":\"2026-11-22\",\"validTo\":\"2031-11-21\"}}],\"plans\":[],\"earlierBreaches\":[]}}", "etag": "\"0\"", "status": 201, "consumer": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "location": "http://localhost:18083/api/v1/inspections/01a201d0-c66a-720f-8e8a-854d3582ca26", "created_at": "2026-11-22T05:53:09.202003+00:00", "media_type": "application/json", "fingerprint": "a2d66fcb666f972b166ab8c10af7a32daa5340fc31c32bb75d269497c9ef6ddd"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "4a859a44-88e3-4591-9a0e-0e31620108f3", "body": "{\"id\":\"01a201d0-cbca-70e4-9473-1ff69074e60b\",\"inspectionId\":\"01a201d0-c66a-720f-8e8a-854d3582ca26\",\"party\":\"290002176\",\"partyKind\":\"EMPLOYER\",\"controlPoint\":\"5528\",\"legalBases\":[\"LOV-2005-06-17-62 § 3-3\",\"FOR-2011-12-06-1355 § 13-3\"],\"demand\":\"Make a plan for the assistance together with the provider.\",\"requiresAssistance\":true,\"provider\":\"386599947\",\"state\":\"ADVANCE_NOTICE_GIVEN\",\"advanceNotice\":{\"sentAt\":\"2026-11-22T05:53:10.696277Z\",\"commentDeadline\":\"2026-12-13\"},\"overdue\":false,\"history\":[{\"step\":\"GIVE_NOTICE\",\"state\":\"ADVANCE_NOTICE_GIVEN\",\"at\":\"2026-11-22T05:53:10.602684Z\"}]}", "etag": "\"0\"", "status": 201, "consumer": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "location": "http://localhost:18083/api/v1/orders/01a201d0-cbca-70e4-9473-1ff69074e60b", "created_at": "2026-11-22T05:53:10.601223+00:00", "media_type": "application/json", "fingerprint": "0f203726691d457b560fb3ea0b8fe687a66289f37631f7234ef2c100e7e17344"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6af6-73c3-bd34-694a4fd856e5", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.557542+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6afa-73dd-92ea-7b52049d1732", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.606132+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6afb-75ac-a985-14bea9b38791", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.622871+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b01-77b5-a72e-9e5922dbbf39", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.630333+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b02-74ca-bfa7-ef4c58b85ac8", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.638667+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b08-77a6-99a4-7ea224a1bd6a", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.649168+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b09-75e9-ae41-459035677de7", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.65591+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b09-75ea-9008-2235d94f3a27", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:47.660114+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b08-77a7-9daf-351fbe25b718", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.460976+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b0c-743c-9c1d-12eed521e37c", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.471772+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b13-739c-8655-86e69345ac57", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.483519+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b18-77b9-b2a5-aef3fa572a9d", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.494891+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b19-7612-b1df-d8a29570cdfe", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.54189+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b19-7614-bdc2-eff0df525467", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.55495+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b1a-734d-82e7-ccc1f2cd790d", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:48.56025+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6afd-7630-8983-dee1f570e51d", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.466772+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6afe-74a0-837f-ba8ec88a0328", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.503572+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6afe-74a2-94b1-d47f39ab0dff", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.517062+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b01-77b7-a71f-74585b85e2aa", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.544669+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b02-74cb-aa8c-b4c1f1a2f1e1", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.563686+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b18-77b6-97ec-086c6cd43a06", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.57952+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b18-77b8-a3a0-601507166d86", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:49.590354+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6aff-7583-a924-f6690cca8b4f", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:50.518627+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b01-77b4-b5a2-39f93b1a89a5", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:50.529635+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b11-72d9-aafd-96eb779d9285", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:50.537505+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b17-754e-b04d-b6748317a944", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:50.545507+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b09-75e8-a90f-44d7bc809527", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.526488+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b0f-7674-b774-7a14cb9b181f", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.537038+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b10-75b7-83bb-7ca61fae310c", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.553545+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b12-71b3-afe8-67d8b20456f5", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.560814+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b17-754c-9535-0c505dad7336", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.56868+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b17-754f-8da4-62e3dde1798b", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.587355+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b19-7613-ab45-9ac6a9b7fced", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.599815+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b19-7615-844a-45b4e7116456", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.612533+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b1a-734c-a7a5-12f6afab9c86", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.62811+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6af9-7335-bb4e-6bce11d4174f", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.688543+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6afe-74a1-8054-bf62050f434a", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.713455+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b01-77b6-aae9-987ccf291fa7", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.727984+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b02-74cc-8831-6d59cd70e333", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.739714+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b02-74cd-ad12-88b27c44d0f1", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.747444+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b0a-7240-9d74-e032ca325201", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.763206+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b11-72d8-a519-b78942f5ac94", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.776028+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b17-754d-84e0-ecf97f25da6e", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.831663+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b18-77b7-906d-c1af87ed194b", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.844021+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-6b19-7616-ad73-d3f0311ad332", "event_type": "no.bht.employer-registry.obligation-established.v1", "received_at": "2026-11-22T05:52:51.865143+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:approval", "event_id": "01a201d0-7fbd-70cc-a90f-1513460adb00", "event_type": "no.bht.approval.application-received.v1", "received_at": "2026-11-22T05:52:52.735559+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:approval", "event_id": "01a201d0-8d0b-72e5-95cb-6c427eee49ed", "event_type": "no.bht.approval.approval-granted.v1", "received_at": "2026-11-22T05:52:54.932335+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-9bae-7192-b810-395d6e4cd1a6", "event_type": "no.bht.employer-registry.affiliation-started.v1", "received_at": "2026-11-22T05:52:58.402584+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-a51b-72f7-9d50-ef3560bd1d4a", "event_type": "no.bht.employer-registry.affiliation-started.v1", "received_at": "2026-11-22T05:53:00.798811+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-aece-772f-bd83-7e5cdd1e16f8", "event_type": "no.bht.employer-registry.affiliation-started.v1", "received_at": "2026-11-22T05:53:03.215498+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b8ad-74c2-83f5-0cea93061d13", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.78611+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b928-7034-9ffe-839df8538aca", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.863533+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b955-7773-8838-0c86a0722581", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.906156+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b983-76d2-bfb8-f628d8832c0e", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.952758+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b9cb-74d0-97d0-2e4df41bbbbc", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.064998+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-ba08-775b-9554-2b343930cd4a", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.123206+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-bab6-7208-89c9-195621c3df79", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.413351+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-bb38-727e-be4f-772149e92a66", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.435747+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:employer-registry", "event_id": "01a201d0-d7e9-7334-9ace-116d9937d651", "event_type": "no.bht.employer-registry.plan-received.v1", "received_at": "2026-11-22T05:53:13.746613+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:approval", "event_id": "01c75829-011e-7199-bde5-2a9394e78164", "event_type": "no.bht.approval.approval-expired.v1", "received_at": "2031-12-22T07:00:01.972586+00:00"}');
insert into inspection (id, party, party_kind, form, announced, state, control_points, checklist_version, opened_on, inspector, closed_on, closed_by, report, no_report_reason, version) select id, party, party_kind, form, announced, state, control_points, checklist_version, opened_on, inspector, closed_on, closed_by, report, no_report_reason, version from jsonb_populate_record(null::inspection, '{"id": "01a201d0-c66a-720f-8e8a-854d3582ca26", "form": "ON_SITE", "party": "290002176", "state": "CLOSED", "report": "One breach was found and mended: there was no plan.", "version": 5, "announced": true, "closed_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "closed_on": "2026-11-22", "inspector": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "opened_on": "2026-11-22", "party_kind": "EMPLOYER", "control_points": ["5527", "5528", "5534", "5536"], "no_report_reason": null, "checklist_version": "employers-2022-01-01"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.2", "ground": "INDUSTRY_LIST", "employer": "290002176", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.230", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "96.21", "ground": "INDUSTRY_LIST", "employer": "290010586", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "96.210", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "22", "ground": "INDUSTRY_LIST", "employer": "290017548", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "22.220", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290047978", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "56.11", "ground": "INDUSTRY_LIST", "employer": "290059410", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "56.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.2", "ground": "INDUSTRY_LIST", "employer": "290073448", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.201", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "25", "ground": "INDUSTRY_LIST", "employer": "290096847", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "25.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "10", "ground": "INDUSTRY_LIST", "employer": "290110254", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "10.710", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "96.21", "ground": "INDUSTRY_LIST", "employer": "290078059", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "96.210", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "56.3", "ground": "INDUSTRY_LIST", "employer": "290120969", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "56.300", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.3", "ground": "INDUSTRY_LIST", "employer": "290138469", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.320", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "41", "ground": "INDUSTRY_LIST", "employer": "290183820", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "41.000", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "52.21", "ground": "INDUSTRY_LIST", "employer": "290191548", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "52.219", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "25", "ground": "INDUSTRY_LIST", "employer": "290209986", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "25.530", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "43.2", "ground": "INDUSTRY_LIST", "employer": "290219582", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "43.210", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "03.3", "ground": "INDUSTRY_LIST", "employer": "290018943", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "03.300", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "41", "ground": "INDUSTRY_LIST", "employer": "290024404", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "41.000", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "43.1", "ground": "INDUSTRY_LIST", "employer": "290041449", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "43.120", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290054737", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.1", "ground": "INDUSTRY_LIST", "employer": "290066530", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.100", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "88", "ground": "INDUSTRY_LIST", "employer": "290176816", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "88.101", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "30", "ground": "INDUSTRY_LIST", "employer": "290180813", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "30.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.1", "ground": "INDUSTRY_LIST", "employer": "290043794", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.100", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "08", "ground": "INDUSTRY_LIST", "employer": "290047420", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "08.120", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "81.2", "ground": "INDUSTRY_LIST", "employer": "290136121", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "81.210", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290159423", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.2", "ground": "INDUSTRY_LIST", "employer": "290081807", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.201", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "37", "ground": "INDUSTRY_LIST", "employer": "290127173", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "37.000", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "41", "ground": "INDUSTRY_LIST", "employer": "290128943", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "41.000", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290137624", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290154545", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.1", "ground": "INDUSTRY_LIST", "employer": "290160111", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.100", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "31", "ground": "INDUSTRY_LIST", "employer": "290200881", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "31.000", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290211883", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290218411", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "87.3", "ground": "INDUSTRY_LIST", "employer": "290010195", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "87.300", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "86.99", "ground": "INDUSTRY_LIST", "employer": "290033802", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "86.992", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "85.1", "ground": "INDUSTRY_LIST", "employer": "290050928", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "85.100", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "43.3", "ground": "INDUSTRY_LIST", "employer": "290071011", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "43.320", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "30", "ground": "INDUSTRY_LIST", "employer": "290071941", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "30.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "42", "ground": "INDUSTRY_LIST", "employer": "290113407", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "42.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "02", "ground": "INDUSTRY_LIST", "employer": "290131987", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "02.100", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "56.11", "ground": "INDUSTRY_LIST", "employer": "290157633", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "56.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "56.11", "ground": "INDUSTRY_LIST", "employer": "290180430", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "56.110", "lifted_reason": null, "classification": "SN2025"}');
insert into obligation (employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification) select employer, valid_from, valid_to, lifted_reason, ground, rule_version, entry, industry_code, classification from jsonb_populate_record(null::obligation, '{"entry": "43.2", "ground": "INDUSTRY_LIST", "employer": "290213541", "valid_to": null, "valid_from": "2026-11-22", "rule_version": "FOR-2025-10-07-1993", "industry_code": "43.210", "lifted_reason": null, "classification": "SN2025"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01a201d0-c787-7157-9a27-890454efa74c", "body": "Arbeidstilsynet varslet 2026-11-22 at vi skal føre tilsyn med virksomheten.", "kind": "INSPECTION_ANNOUNCED", "party": "290002176", "title": "Varsel om tilsyn", "opened_at": null, "opened_by": null, "notice_sent_at": "2026-11-22T05:53:09.511647+00:00", "second_notice_at": null, "made_available_at": "2026-11-22T05:53:09.511647+00:00"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01a201d0-cc28-75a7-8a5c-9541eb35323b", "body": "Arbeidstilsynet varsler at vi vurderer å gi følgende pålegg:\n\nMake a plan for the assistance together with the provider.\n\nGrunnlag: LOV-2005-06-17-62 § 3-3, FOR-2011-12-06-1355 § 13-3.\n\nDere kan uttale dere til og med 13. desember 2026. Fristen løper fra den dagen varselet ble sendt. Dere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19).\n", "kind": "ADVANCE_NOTICE", "party": "290002176", "title": "Varsel om pålegg", "opened_at": null, "opened_by": null, "notice_sent_at": "2026-11-22T05:53:10.696277+00:00", "second_notice_at": null, "made_available_at": "2026-11-22T05:53:10.696277+00:00"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01a201d0-cfa1-75b1-b422-d94405b94b06", "body": "Arbeidstilsynet har vedtatt følgende pålegg:\n\nMake a plan for the assistance together with the provider.\n\nPålegget må være oppfylt innen 4. januar 2027.\n\nGrunnlag: LOV-2005-06-17-62 § 3-3, FOR-2011-12-06-1355 § 13-3.\nRegler: FOR-2011-12-06-1355 § 13-3 a\nFaktiske forhold: There is no plan for the assistance.\nHovedhensyn: The plan is needed for preventive assistance.\n\nArbeidstakernes tillitsvalgte skal gjøres kjent med pålegget.\n\nKlage\nDere kan klage på vedtaket til Direktoratet for arbeidstilsynet innen 14. desember 2026. Klagen sendes til Arbeidstilsynet. Den skal nevne vedtaket det klages over og den endringen dere ønsker, og være undertegnet eller autentisert (forvaltningsloven §§ 28, 29 og 32).\n\nDere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19). Dere kan be om at iverksettingen utsettes til klagen er avgjort (forvaltningsloven § 42).\n", "kind": "ORDER", "party": "290002176", "title": "Vedtak om pålegg", "opened_at": null, "opened_by": null, "notice_sent_at": "2026-11-22T05:53:11.585118+00:00", "second_notice_at": null, "made_available_at": "2026-11-22T05:53:11.585118+00:00"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01a201d0-cfc8-707e-953c-eccd8590be3a", "body": "Til arbeidstakernes tillitsvalgte: Arbeidstilsynet har gitt virksomheten følgende pålegg, som må være oppfylt innen 4. januar 2027:\n\nMake a plan for the assistance together with the provider.\n", "kind": "UNION_REPRESENTATIVES", "party": "290002176", "title": "Til tillitsvalgte", "opened_at": null, "opened_by": null, "notice_sent_at": "2026-11-22T05:53:11.624585+00:00", "second_notice_at": null, "made_available_at": "2026-11-22T05:53:11.624585+00:00"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01a201d0-d99f-7331-b724-3836b9b82895", "body": "One breach was found and mended: there was no plan.\n\nKopi av rapporten skal gis til verneombudet (arbeidsmiljøloven § 18-4).", "kind": "INSPECTION_REPORT", "party": "290002176", "title": "Tilsynsrapport", "opened_at": null, "opened_by": null, "notice_sent_at": "2026-11-22T05:53:14.143748+00:00", "second_notice_at": null, "made_available_at": "2026-11-22T05:53:14.143748+00:00"}');
insert into plan (plan_id, employer, provider, period_from, period_to, measures) select plan_id, employer, provider, period_from, period_to, measures from jsonb_populate_record(null::plan, '{"plan_id": "01a201d0-d7e1-7217-8a31-a5ef1a122a31", "employer": "290002176", "measures": 1, "provider": "386599947", "period_to": "2027-11-21", "period_from": "2026-11-22"}');
insert into training_status (provider, since, status, staff, trained) select provider, since, status, staff, trained from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 4, "status": "COMPLETE", "trained": 4, "provider": "386599947"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290017548", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290047978", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290059410", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290073448", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290096847", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290110254", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290078059", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290120969", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290138469", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290183820", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290191548", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290209986", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290219582", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290018943", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290024404", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290041449", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290054737", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290066530", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290176816", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290180813", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290043794", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290047420", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290136121", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290159423", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290081807", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290127173", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290128943", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290137624", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290154545", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290160111", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290200881", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290211883", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290218411", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290033802", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290050928", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290071011", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290071941", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290113407", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290131987", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290157633", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290180430", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "NEVER_AFFILIATED", "employer": "290213541", "valid_to": null, "valid_from": "2026-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "APPROVAL_LOST", "employer": "290002176", "valid_to": null, "valid_from": "2031-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "APPROVAL_LOST", "employer": "290010586", "valid_to": null, "valid_from": "2031-11-22"}');
insert into uncovered_period (employer, valid_from, valid_to, reason) select employer, valid_from, valid_to, reason from jsonb_populate_record(null::uncovered_period, '{"reason": "APPROVAL_LOST", "employer": "290010195", "valid_to": null, "valid_from": "2031-11-22"}');
insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at) select inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at from jsonb_populate_record(null::control_point_answer, '{"code": "5527", "facts": "Contract shown; provider approved.", "number": 0, "outcome": "IN_ORDER", "provider": null, "answered_at": "2026-11-22T05:53:09.944143+00:00", "answered_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "observed_on": "2026-11-22", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26", "duty_assessment": null}');
insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at) select inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at from jsonb_populate_record(null::control_point_answer, '{"code": "5528", "facts": "There is no plan.", "number": 1, "outcome": "BREACH", "provider": "386599947", "answered_at": "2026-11-22T05:53:10.224615+00:00", "answered_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "observed_on": "2026-11-22", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26", "duty_assessment": null}');
insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at) select inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at from jsonb_populate_record(null::control_point_answer, '{"code": "5534", "facts": "The first year is not over.", "number": 2, "outcome": "NOT_CONTROLLED", "provider": "386599947", "answered_at": "2026-11-22T05:53:10.448405+00:00", "answered_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "observed_on": "2026-11-22", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26", "duty_assessment": null}');
insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at) select inspection_id, number, code, outcome, facts, observed_on, provider, duty_assessment, answered_by, answered_at from jsonb_populate_record(null::control_point_answer, '{"code": "5536", "facts": "The plan needs the provider.", "number": 3, "outcome": "BREACH", "provider": null, "answered_at": "2026-11-22T05:53:11.863867+00:00", "answered_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "observed_on": "2026-11-22", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26", "duty_assessment": null}');
insert into supervision_order (id, inspection_id, party, party_kind, control_point, checklist_version, legal_bases, demand, requires_assistance, provider, state, notice_sent_at, comment_deadline, exemption_ground, exemption_reason, rules, facts, considerations, deadline, deadline_asked_for, decided_by, decided_at, appeal_deadline, union_informed_at, overdue_announced_on, version) select id, inspection_id, party, party_kind, control_point, checklist_version, legal_bases, demand, requires_assistance, provider, state, notice_sent_at, comment_deadline, exemption_ground, exemption_reason, rules, facts, considerations, deadline, deadline_asked_for, decided_by, decided_at, appeal_deadline, union_informed_at, overdue_announced_on, version from jsonb_populate_record(null::supervision_order, '{"id": "01a201d0-cbca-70e4-9473-1ff69074e60b", "facts": "There is no plan for the assistance.", "party": "290002176", "rules": "FOR-2011-12-06-1355 § 13-3 a", "state": "COMPLIED", "demand": "Make a plan for the assistance together with the provider.", "version": 4, "deadline": "2027-01-04", "provider": "386599947", "decided_at": "2026-11-22T05:53:11.095276+00:00", "decided_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "party_kind": "EMPLOYER", "legal_bases": ["LOV-2005-06-17-62 § 3-3", "FOR-2011-12-06-1355 § 13-3"], "control_point": "5528", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26", "considerations": "The plan is needed for preventive assistance.", "notice_sent_at": "2026-11-22T05:53:10.696277+00:00", "appeal_deadline": "2026-12-14", "comment_deadline": "2026-12-13", "exemption_ground": null, "exemption_reason": null, "checklist_version": "employers-2022-01-01", "union_informed_at": "2026-11-22T05:53:11.095276+00:00", "deadline_asked_for": "2027-01-03", "requires_assistance": true, "overdue_announced_on": null}');
insert into order_entry (order_id, number, command, state, done_at, done_by, content) select order_id, number, command, state, done_at, done_by, content from jsonb_populate_record(null::order_entry, '{"state": "ADVANCE_NOTICE_GIVEN", "number": 0, "command": "GIVE_NOTICE", "content": null, "done_at": "2026-11-22T05:53:10.602684+00:00", "done_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "order_id": "01a201d0-cbca-70e4-9473-1ff69074e60b"}');
insert into order_entry (order_id, number, command, state, done_at, done_by, content) select order_id, number, command, state, done_at, done_by, content from jsonb_populate_record(null::order_entry, '{"state": "COMMENTED", "number": 1, "command": "COMMENT", "content": "We will make the plan.", "done_at": "2026-11-22T05:53:10.918789+00:00", "done_by": "c5dac082-54f4-4ad7-8f12-394e5cd686e0", "order_id": "01a201d0-cbca-70e4-9473-1ff69074e60b"}');
insert into order_entry (order_id, number, command, state, done_at, done_by, content) select order_id, number, command, state, done_at, done_by, content from jsonb_populate_record(null::order_entry, '{"state": "ISSUED", "number": 2, "command": "DECIDE", "content": null, "done_at": "2026-11-22T05:53:11.095276+00:00", "done_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "order_id": "01a201d0-cbca-70e4-9473-1ff69074e60b"}');
insert into order_entry (order_id, number, command, state, done_at, done_by, content) select order_id, number, command, state, done_at, done_by, content from jsonb_populate_record(null::order_entry, '{"state": "COMPLIANCE_REPORTED", "number": 3, "command": "REPORT_COMPLIANCE", "content": "The plan is adopted and handed in.", "done_at": "2026-11-22T05:53:13.867336+00:00", "done_by": "c5dac082-54f4-4ad7-8f12-394e5cd686e0", "order_id": "01a201d0-cbca-70e4-9473-1ff69074e60b"}');
insert into order_entry (order_id, number, command, state, done_at, done_by, content) select order_id, number, command, state, done_at, done_by, content from jsonb_populate_record(null::order_entry, '{"state": "COMPLIED", "number": 4, "command": "ACCEPT", "content": null, "done_at": "2026-11-22T05:53:13.996106+00:00", "done_by": "b42d9189-f1d7-4055-b74a-11c9bc624c4c", "order_id": "01a201d0-cbca-70e4-9473-1ff69074e60b"}');
