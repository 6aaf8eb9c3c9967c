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

-- One row a provider: whoever changes what concerns it holds the row, so that its events keep their order.
create table provider (
  organisation_number text not null,
  constraint pk_provider primary key (organisation_number)
);

create table approval_case (
  id uuid not null,
  version bigint not null,
  provider text not null,
  kind text not null,
  renews uuid,
  state text not null,
  received_at timestamptz not null,
  received_on date not null,
  rule_version text not null,
  submission jsonb not null,
  decided_on date,
  constraint pk_approval_case primary key (id),
  constraint fk_approval_case_provider foreign key (provider) references provider (organisation_number),
  constraint ck_approval_case_kind check (kind in ('INITIAL', 'RENEWAL')),
  constraint ck_approval_case_state check (state in ('SUBMITTED', 'UNDER_ASSESSMENT', 'APPROVED', 'REFUSED')),
  constraint ck_approval_case_decided_on check ((decided_on is null) = (state in ('SUBMITTED', 'UNDER_ASSESSMENT')))
);
comment on table approval_case is 'Application for approval (søknad), FOR-2011-12-06-1360 § 2-1.';
comment on column approval_case.received_on is 'Day of receipt in Norway; decides whether a renewal came before the approval ended.';
comment on column approval_case.renews is 'The approval that a renewal (fornyelse) is to follow.';
comment on column approval_case.rule_version is 'Version of the requirements the application is assessed under.';
comment on column approval_case.submission is 'What was handed in; persons by keyed hash only.';
comment on column approval_case.decided_on is 'Day of decision (vedtaksdato).';

-- One open application a provider.
create unique index uq_approval_case_open on approval_case (provider) where decided_on is null;
create index ix_approval_case_renews on approval_case (renews) where renews is not null;
create index ix_approval_case_state on approval_case (state, id);

create table requirement_assessment (
  case_id uuid not null,
  requirement text not null,
  statute text not null,
  exception_allowed boolean not null,
  authority text not null,
  machine_result text not null,
  machine_evidence text not null,
  judgement text,
  reason text,
  judged_by text,
  judged_at timestamptz,
  constraint pk_requirement_assessment primary key (case_id, requirement),
  constraint fk_requirement_assessment_case_id foreign key (case_id) references approval_case (id),
  constraint ck_requirement_assessment_machine_result check (machine_result in ('MET', 'NOT_MET', 'NEEDS_JUDGEMENT')),
  constraint ck_requirement_assessment_judgement check (judgement in ('MET', 'NOT_MET')),
  constraint ck_requirement_assessment_judged check (num_nonnulls(judgement, reason, judged_by, judged_at) in (0, 4))
);
comment on column requirement_assessment.statute is 'Paragraph and letter, as in the version of the rules it was assessed under.';
comment on column requirement_assessment.exception_allowed is 'Whether FOR-2011-12-06-1360 § 2-2 last paragraph reaches the requirement.';
comment on column requirement_assessment.machine_evidence is 'What the machine relies on, a line each.';

create table document (
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  scan_state text not null,
  received_at timestamptz not null,
  constraint pk_document primary key (id),
  constraint fk_document_case_id foreign key (case_id) references approval_case (id),
  constraint ck_document_size check (size > 0),
  constraint ck_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_document_scan_state check (scan_state in ('NOT_SCANNED'))
);
create index ix_document_case_id on document (case_id);

-- The bytes in parts, so that neither side ever holds a whole document.
create table document_part (
  document_id uuid not null,
  part integer not null,
  content bytea not null,
  constraint pk_document_part primary key (document_id, part),
  constraint fk_document_part_document_id foreign key (document_id) references document (id)
);
-- Scans and pictures do not compress; do not try.
alter table document_part alter column content set storage external;

create table approval (
  id uuid not null,
  version bigint not null,
  application_id uuid not null,
  provider text not null,
  valid_from date not null,
  valid_to date not null,
  rule_version text not null,
  decided_on date not null,
  exception_reason text,
  name text not null,
  municipality_number text not null,
  county_number text not null,
  counties_served text[] not null,
  languages text[] not null,
  expiry_due_on date,
  expired_on date,
  reminder_due_on date,
  reminded_on date,
  constraint pk_approval primary key (id),
  constraint fk_approval_application_id foreign key (application_id) references approval_case (id),
  constraint fk_approval_provider foreign key (provider) references provider (organisation_number),
  constraint uq_approval_application_id unique (application_id),
  constraint ck_approval_valid_to check (valid_to >= valid_from)
);
comment on table approval is 'Approval (godkjenning), FOR-2011-12-06-1360 §§ 2-2, 2-5. Validity is read from the dates alone.';
comment on column approval.valid_to is 'Last day of the approval; five years as a rule, § 2-5 second paragraph.';
comment on column approval.exception_reason is 'Why § 2-2 last paragraph was used; null where every requirement is met.';
comment on column approval.name is 'Name and place as they stood in the approved application; what the public register shows.';
comment on column approval.expiry_due_on is 'When its end falls due to be told; null once told or renewed without a day in between.';
comment on column approval.expired_on is 'First day without approval, once told.';
comment on column approval.reminder_due_on is 'When the reminder (purring) falls due; null when none does. Practice of the office, not law.';
comment on column approval.reminded_on is 'Due date of the reminder that was sent.';

-- The look-up of the public register: the approval that began last by the day.
create index ix_approval_provider on approval (provider, valid_from desc);
create index ix_approval_name on approval (lower(name), provider);
-- What is left to tell; the sweep reads nothing else.
create index ix_approval_expiry_due_on on approval (expiry_due_on, id) where expiry_due_on is not null;
create index ix_approval_reminder_due_on on approval (reminder_due_on, id) where reminder_due_on is not null;

-- What other services told about a provider; every row is one of their events.
create table training_status (
  position bigint generated always as identity,
  event_id uuid not null,
  provider text not null,
  status text not null,
  staff integer not null,
  trained integer not null,
  since date not null,
  constraint pk_training_status primary key (position),
  constraint ck_training_status_status check (status in ('COMPLETE', 'PARTLY', 'NONE', 'UNKNOWN'))
);
comment on table training_status is 'Status of the mandatory training (obligatorisk opplæring), FOR-2011-12-06-1360 § 2-3; the last row counts.';
create index ix_training_status_provider on training_status (provider, position desc);

create table finding (
  position bigint generated always as identity,
  event_id uuid not null,
  provider text not null,
  kind text not null,
  inspection_id uuid not null,
  control_point text not null,
  party text not null,
  day date not null,
  constraint pk_finding primary key (position),
  constraint ck_finding_kind check (kind in ('BREACH', 'ORDER'))
);
comment on table finding is 'Breaches and orders (brudd, pålegg) of inspections that name the provider.';
comment on column finding.day is 'The day a breach was observed; an order''s deadline.';
create index ix_finding_provider on finding (provider, position desc);

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
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V001__create_approval_case.sql", "success": true, "version": "001", "checksum": 1401036605, "description": "create approval case", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 9}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V002__create_document.sql", "success": true, "version": "002", "checksum": 1029460079, "description": "create document", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 10}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V003__create_approval.sql", "success": true, "version": "003", "checksum": -131508798, "description": "create approval", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 11}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V004__create_provider_file.sql", "success": true, "version": "004", "checksum": 1920090078, "description": "create provider file", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 12}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 1, "path": "/api/v1/applications", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-1", "occurred_at": "2026-11-22T05:52:51.226158+00:00", "correlation_id": "01a201d0-787b-7311-801b-7d55ec7bb258"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 2, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/documents", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-1", "occurred_at": "2026-11-22T05:52:51.984918+00:00", "correlation_id": "01a201d0-8184-7689-8630-7da2c099dfde"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 3, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-1", "occurred_at": "2026-11-22T05:52:53.682824+00:00", "correlation_id": "01a201d0-899b-70d2-9966-d6dc9c81fbb2"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 4, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/COMPREHENSIVE_ASSISTANCE", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:53.773218+00:00", "correlation_id": "01a201d0-89ce-73f4-9611-b9b898481046"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 5, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/QUALITY_SYSTEM_FOR_ASSISTANCE", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:53.815621+00:00", "correlation_id": "01a201d0-8a17-70ee-9d5d-95f9ab9463c7"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 6, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/QUALITY_SYSTEM_FOR_COMPETENCE", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:53.858643+00:00", "correlation_id": "01a201d0-8a42-7271-8253-f1e4bbf74dbd"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 7, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/FIVE_COMPETENCE_AREAS", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:53.996212+00:00", "correlation_id": "01a201d0-8a77-7354-8439-296143605e85"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 8, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/DOCTOR_FOR_OCCUPATIONAL_MEDICINE", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.077823+00:00", "correlation_id": "01a201d0-8b08-7741-9e69-a3c3f9d8b137"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 9, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/FORMAL_EDUCATION", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.155379+00:00", "correlation_id": "01a201d0-8b54-71c7-a20b-c7f41580d926"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 10, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/THREE_FULL_TIME_EQUIVALENTS", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.224755+00:00", "correlation_id": "01a201d0-8b99-75cb-b97d-13c3849fc934"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 11, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/THIRTY_PER_CENT_IN_EVERY_FIELD", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.301851+00:00", "correlation_id": "01a201d0-8bdd-75a3-b7ab-ee78d41547e8"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 12, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/MANDATORY_TRAINING", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.353605+00:00", "correlation_id": "01a201d0-8c2b-7584-9b25-bda640e8fb25"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 13, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/ASSISTANCE_BY_LAW", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.394043+00:00", "correlation_id": "01a201d0-8c5e-779d-a430-9e4d12079eab"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 14, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/requirements/ADDITIONAL_SERVICES_APART", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "PUT", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.432686+00:00", "correlation_id": "01a201d0-8c86-73b2-bc40-cba45b1d4c50"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 15, "path": "/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/approve", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-2", "occurred_at": "2026-11-22T05:52:54.883484+00:00", "correlation_id": "01a201d0-8cac-73a2-9332-b9a131135415"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 16, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2026-11-22T05:53:06.466599+00:00", "correlation_id": "01a201d0-bb6b-7028-ac97-2aba7a803e98"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 17, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2026-11-22T05:53:14.259447+00:00", "correlation_id": "01a201d0-d9fa-76a3-9677-188d5b4a240f"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 18, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.091484+00:00", "correlation_id": "01c75828-f9cb-708d-928a-c0aa268c6c92"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 19, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.236523+00:00", "correlation_id": "01c75828-fa5b-73aa-9018-94cf7d54358a"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 20, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.36505+00:00", "correlation_id": "01c75828-fae2-727a-9910-bf61432a8e68"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 21, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.495567+00:00", "correlation_id": "01c75828-fb58-75fd-aff3-e920e2e7a508"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 22, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.613503+00:00", "correlation_id": "01c75828-fbdb-758c-9694-5581d362d863"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 23, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.731576+00:00", "correlation_id": "01c75828-fc54-7217-afad-f5d77a8476c1"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 24, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:00.871873+00:00", "correlation_id": "01c75828-fcc8-76af-8be2-96fc8d04fa4a"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 25, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.003963+00:00", "correlation_id": "01c75828-fd5b-7333-948e-ff5a54410a04"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 26, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.125967+00:00", "correlation_id": "01c75828-fdd5-716d-a043-bfbe3496ec98"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 27, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.26449+00:00", "correlation_id": "01c75828-fe5e-7790-b317-0abf1f2e6eca"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 28, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.380404+00:00", "correlation_id": "01c75828-feda-77b3-a6f4-a741804d456c"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 29, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.494812+00:00", "correlation_id": "01c75828-ff4d-7365-8e0b-70406d8907ad"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 30, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.612328+00:00", "correlation_id": "01c75828-ffc6-743f-9149-d88fdc2b8ebe"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 31, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.7325+00:00", "correlation_id": "01c75829-0035-73da-a8da-4779c86023c1"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 32, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.869278+00:00", "correlation_id": "01c75829-00bb-705c-9bb8-dc0c7bd897ae"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 33, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:02.006843+00:00", "correlation_id": "01c75829-0149-7048-ad51-5e6470255934"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 34, "path": "/api/v1/providers/386599947/file", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "GET", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:02.179052+00:00", "correlation_id": "01c75829-01fd-765f-9d3a-b0ff2510ecf9"}');
select setval(pg_get_serial_sequence('audit_log', 'id'), (select max(id) from audit_log));
insert into casework_decision (id, case_id, party, outcome, rule_version, reasons_rules, reasons_facts, reasons_considerations, deciding_body, decided_by, decided_at, compliance_deadline, notified_at, appeal_deadline, appeal_body) select id, case_id, party, outcome, rule_version, reasons_rules, reasons_facts, reasons_considerations, deciding_body, decided_by, decided_at, compliance_deadline, notified_at, appeal_deadline, appeal_body from jsonb_populate_record(null::casework_decision, '{"id": "01a201d0-8d10-704d-b3e0-402d1d66adc9", "party": "386599947", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "outcome": "APPROVED", "decided_at": "2026-11-22T05:52:54.544688+00:00", "decided_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "appeal_body": "DIRECTORATE", "notified_at": "2026-11-22T05:52:54.597856+00:00", "rule_version": "2023-01-01", "deciding_body": "LOCAL_OFFICE", "reasons_facts": "Four full-time professionals; every field is covered; quality system handed in.", "reasons_rules": "FOR-2011-12-06-1360 §§ 2-2, 2-3, 2-4 and 2-5", "appeal_deadline": "2026-12-14", "compliance_deadline": null, "reasons_considerations": "Every requirement is met."}');
insert into clock_offset (only_row, offset_millis) select only_row, offset_millis from jsonb_populate_record(null::clock_offset, '{"only_row": true, "offset_millis": 0}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"kind": "INITIAL", "receivedOn": "2026-11-22", "applicationId": "01a201d0-7e74-755a-9ae8-6129c2c93908"}, "subject": "386599947", "event_id": "01a201d0-7fbd-70cc-a90f-1513460adb00", "position": 1, "is_public": false, "event_type": "no.bht.approval.application-received.v1", "data_schema": "urn:bht:approval:application-received:v1", "legal_basis": "FOR-2011-12-06-1360 § 2-1", "occurred_at": "2026-11-22T05:52:51.133647+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-787b-7311-801b-7d55ec7bb258"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "payload": {"validTo": "2031-11-21", "exception": false, "validFrom": "2026-11-22", "approvalId": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3", "ruleVersion": "2023-01-01", "applicationId": "01a201d0-7e74-755a-9ae8-6129c2c93908"}, "subject": "386599947", "event_id": "01a201d0-8d0b-72e5-95cb-6c427eee49ed", "position": 2, "is_public": true, "event_type": "no.bht.approval.approval-granted.v1", "data_schema": "urn:bht:approval:approval-granted:v1", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2026-11-22T05:52:54.539048+00:00", "public_after": {"status": "APPROVED", "validTo": "2031-11-21", "validFrom": "2026-11-22", "approvalId": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3"}, "public_before": null, "correlation_id": "01a201d0-8cac-73a2-9332-b9a131135415"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "system", "payload": {"validTo": "2031-11-21", "expiredOn": "2031-11-22", "approvalId": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3"}, "subject": "386599947", "event_id": "01c75829-011e-7199-bde5-2a9394e78164", "position": 3, "is_public": true, "event_type": "no.bht.approval.approval-expired.v1", "data_schema": "urn:bht:approval:approval-expired:v1", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:01.95072+00:00", "public_after": {"status": "EXPIRED", "validTo": "2031-11-21", "expiredOn": "2031-11-22", "validFrom": "2026-11-22", "approvalId": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3"}, "public_before": {"status": "APPROVED", "validTo": "2031-11-21", "validFrom": "2026-11-22", "approvalId": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3"}, "correlation_id": "01c75829-0125-7174-aaf3-25612ba3a0cf"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "system", "payload": {"dueOn": "2031-12-22", "validTo": "2031-11-21", "approvalId": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3"}, "subject": "386599947", "event_id": "01c75829-01b4-73b3-86f4-319a5f9030bb", "position": 4, "is_public": false, "event_type": "no.bht.approval.renewal-reminder-due.v1", "data_schema": "urn:bht:approval:renewal-reminder-due:v1", "legal_basis": "FOR-2011-12-06-1360 § 2-5", "occurred_at": "2031-12-22T07:00:02.100825+00:00", "public_after": null, "public_before": null, "correlation_id": "01c75829-0125-7174-aaf3-25612ba3a0cf"}');
select setval(pg_get_serial_sequence('event_log', 'position'), (select max(position) from event_log));
insert into finding ("position", event_id, provider, kind, inspection_id, control_point, party, day) overriding system value select "position", event_id, provider, kind, inspection_id, control_point, party, day from jsonb_populate_record(null::finding, '{"day": "2026-11-22", "kind": "BREACH", "party": "290002176", "event_id": "01a201d0-ca8a-7436-81ce-af8051581acc", "position": 1, "provider": "386599947", "control_point": "5528", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26"}');
insert into finding ("position", event_id, provider, kind, inspection_id, control_point, party, day) overriding system value select "position", event_id, provider, kind, inspection_id, control_point, party, day from jsonb_populate_record(null::finding, '{"day": "2027-01-04", "kind": "ORDER", "party": "290002176", "event_id": "01a201d0-cfee-72eb-a163-038584761058", "position": 2, "provider": "386599947", "control_point": "5528", "inspection_id": "01a201d0-c66a-720f-8e8a-854d3582ca26"}');
select setval(pg_get_serial_sequence('finding', 'position'), (select max(position) from finding));
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "da0ba7ea-40d8-41c0-b140-a1b3fb9f1ed8", "body": "{\"id\":\"01a201d0-7e74-755a-9ae8-6129c2c93908\",\"provider\":\"386599947\",\"name\":\"Fjordhelse BHT AS (DEMO)\",\"kind\":\"INITIAL\",\"providerKind\":\"JOINT_COMMERCIAL\",\"state\":\"SUBMITTED\",\"receivedOn\":\"2026-11-22\",\"ruleVersion\":\"2023-01-01\",\"address\":{\"street\":\"Storgata 1\",\"postalCode\":\"5003\",\"city\":\"Bergen\",\"municipalityNumber\":\"4601\",\"countyNumber\":\"46\"},\"countiesServed\":[\"11\",\"46\"],\"languages\":[\"nb\",\"nn\",\"en\"],\"branches\":[],\"staff\":[{\"number\":1,\"profession\":\"DOCTOR\",\"authorisedDoctor\":true,\"education\":\"MASTER\",\"positionPercentage\":100,\"relation\":\"EMPLOYED\",\"competences\":[{\"area\":\"OCCUPATIONAL_MEDICINE\",\"percentage\":80},{\"area\":\"SYSTEMATIC_HSE\",\"percentage\":20}]},{\"number\":2,\"profession\":\"OCCUPATIONAL_HYGIENIST\",\"authorisedDoctor\":false,\"education\":\"MASTER\",\"positionPercentage\":100,\"relation\":\"EMPLOYED\",\"competences\":[{\"area\":\"OCCUPATIONAL_HYGIENE\",\"percentage\":80},{\"area\":\"SYSTEMATIC_HSE\",\"percentage\":20}]},{\"number\":3,\"profession\":\"PHYSIOTHERAPIST\",\"authorisedDoctor\":false,\"education\":\"MASTER\",\"positionPercentage\":100,\"relation\":\"EMPLOYED\",\"competences\":[{\"area\":\"ERGONOMICS\",\"percentage\":80},{\"area\":\"SYSTEMATIC_HSE\",\"percentage\":20}]},{\"number\":4,\"profession\":\"PSYCHOLOGIST\",\"authorisedDoctor\":false,\"education\":\"MASTER\",\"positionPercentage\":100,\"relation\":\"EMPLOYED\",\"competences\":[{\"area\":\"PSYCHOSOCIAL_ORGANISATIONAL\",\"percentage\":80},{\"area\":\"SYSTEMATIC_HSE\",\"percentage\":20}]}],\"administrativeStaff\":0,\"services\":[{\"name\":\"Mapping and risk assessment\",\"legalClass\":\"A\"},{\"name\":\"General health check\",\"legalClass\":\"ADDITIONAL\"}],\"documents\":[],\"requirements\":[{\"code\":\"COMPREHENSIVE_ASSISTANCE\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 a\",\"exceptionAllowed\":false,\"machine\":{\"result\":\"NEEDS_JUDGEMENT\",\"evidence\":[\"No document of kind SYSTEMATIC_HSE attached\"]}},{\"code\":\"QUALITY_SYSTEM_FOR_ASSISTANCE\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 b\",\"exceptionAllowed\":false,\"machine\":{\"result\":\"NEEDS_JUDGEMENT\",\"evidence\":[\"No document of kind QUALITY_SYSTEM attached\"]}},{\"code\":\"QUALITY_SYSTEM_FOR_COMPETENCE\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 c\",\"exceptionAllowed\":false,\"machine\":{\"result\":\"NEEDS_JUDGEMENT\",\"evidence\":[\"No document of kind COMPETENCE_PLAN attached\"]}},{\"code\":\"FIVE_COMPETENCE_AREAS\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 d\",\"exceptionAllowed\":true,\"machine\":{\"result\":\"MET\",\"evidence\":[\"Every area is covered\"]}},{\"code\":\"DOCTOR_FOR_OCCUPATIONAL_MEDICINE\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 e\",\"exceptionAllowed\":true,\"machine\":{\"result\":\"MET\",\"evidence\":[\"Authorised doctors with a share in occupational medicine: 1\"]}},{\"code\":\"FORMAL_EDUCATION\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 e\",\"exceptionAllowed\":true,\"machine\":{\"result\":\"MET\",\"evidence\":[\"Persons covering a field without university-college education: 0\"]}},{\"code\":\"THREE_FULL_TIME_EQUIVALENTS\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 e\",\"exceptionAllowed\":true,\"machine\":{\"result\":\"MET\",\"evidence\":[\"Professional staff 400 % of a full-time position; 300 % required\"]}},{\"code\":\"THIRTY_PER_CENT_IN_EVERY_FIELD\",\"statute\":\"FOR-2011-12-06-1360 § 2-2 e\",\"exceptionAllowed\":true,\"machine\":{\"result\":\"MET\",\"evidence\":[\"OCCUPATIONAL_MEDICINE 80 %; 30 % required\",\"OCCUPATIONAL_HYGIENE 80 %; 30 % required\",\"ERGONOMICS 80 %; 30 % required\",\"PSYCHOSOCIAL_ORGANISATIONAL 80 %; 30 % required\"]}},{\"code\":\"MANDATORY_TRAINING\",\"statute\":\"FOR-2011-12-06-1360 § 2-3\",\"exceptionAllowed\":false,\"machine\":{\"result\":\"NEEDS_JUDGEMENT\",\"evidence\":[\"Training status UNKNOWN: 0 of 0 persons\",\"No document of kind TRAINING attached\"]}},{\"code\":\"ASSISTANCE_BY_LAW\",\"statute\":\"FOR-2011-12-06-1360 § 2-4 second paragraph\",\"exceptionAllowed\":false,\"machine\":{\"result\":\"NEEDS_JUDGEMENT\",\"evidence\":[\"No service offered under the letters [B, C, D, E, F, G, H] of § 13-2\"]}},{\"code\":\"ADDITIONAL_SERVICES_APART\",\"statute\":\"FOR-2011-12-06-1360 § 2-4 fourth paragraph\",\"exceptionAllowed\":false,\"machine\":{\"result\":\"NEEDS_JUDGEMENT\",\"evidence\":[\"Additional services offered: 1\"]}}]}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18081/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908", "created_at": "2026-11-22T05:52:49.755665+00:00", "media_type": "application/json", "fingerprint": "0566c03ed7b21f225adaf47d0bb0c6ab50bfc3c684e8d7dd43ea162976cd26fb"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "606c515b-3609-4023-ba6b-0c24cc87aef3", "body": "{\"id\":\"01a201d0-82ec-7655-9354-05096c95b0e8\",\"kind\":\"QUALITY_SYSTEM\",\"fileName\":\"quality-system.txt\",\"mediaType\":\"text/plain\",\"size\":56,\"sha256\":\"a81bcd32673f03ab7446fc62c71a0b34fb7c09c559ed396ead23913b5a98a66d\",\"scanState\":\"NOT_SCANNED\",\"receivedAt\":\"2026-11-22T05:52:51.948359Z\"}", "etag": "\"1\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18081/api/v1/applications/01a201d0-7e74-755a-9ae8-6129c2c93908/documents/01a201d0-82ec-7655-9354-05096c95b0e8", "created_at": "2026-11-22T05:52:51.755863+00:00", "media_type": "application/json", "fingerprint": "8ad62e7580064ce7431d526d5789ffc21404152389ab4e264cbb653f84601e32"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b8ad-74c2-83f5-0cea93061d13", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.78642+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b928-7034-9ffe-839df8538aca", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.856541+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b955-7773-8838-0c86a0722581", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.904858+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b983-76d2-bfb8-f628d8832c0e", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:05.956456+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-b9cb-74d0-97d0-2e4df41bbbbc", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.057931+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-ba08-775b-9554-2b343930cd4a", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.119409+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-bab6-7208-89c9-195621c3df79", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.369023+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:training", "event_id": "01a201d0-bb38-727e-be4f-772149e92a66", "event_type": "no.bht.training.provider-training-status-changed.v1", "received_at": "2026-11-22T05:53:06.409412+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:supervision", "event_id": "01a201d0-ca8a-7436-81ce-af8051581acc", "event_type": "no.bht.supervision.control-point-breached.v1", "received_at": "2026-11-22T05:53:10.369619+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:supervision", "event_id": "01a201d0-cfee-72eb-a163-038584761058", "event_type": "no.bht.supervision.order-issued.v1", "received_at": "2026-11-22T05:53:11.709457+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:supervision", "event_id": "01a201d0-d797-75e4-a935-e20803023216", "event_type": "no.bht.supervision.control-point-breached.v1", "received_at": "2026-11-22T05:53:13.668109+00:00"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01a201d0-8e38-731b-9a58-98cae4344828", "body": "Arbeidstilsynet godkjenner bedriftshelsetjenesten fra og med 22. november 2026 til og med 21. november 2031.\n\nBegrunnelse\nRegler: FOR-2011-12-06-1360 §§ 2-2, 2-3, 2-4 and 2-5\nFaktiske forhold: Four full-time professionals; every field is covered; quality system handed in.\nHovedhensyn: Every requirement is met.\n\nKlage\nDere kan klage på vedtaket til Direktoratet for arbeidstilsynet innen 14. desember 2026. Klagen sendes til Arbeidstilsynet. Den skal nevne vedtaket det klages over og den endringen dere ønsker, og være undertegnet eller autentisert (forvaltningsloven §§ 28, 29 og 32).\n\nDere har rett til å se sakens dokumenter (forvaltningsloven §§ 18 og 19). Dere kan be om at iverksettingen utsettes til klagen er avgjort (forvaltningsloven § 42).\n", "kind": "DECISION", "party": "386599947", "title": "Vedtak om søknad om godkjenning som bedriftshelsetjeneste", "opened_at": null, "opened_by": null, "notice_sent_at": "2026-11-22T05:52:54.597856+00:00", "second_notice_at": null, "made_available_at": "2026-11-22T05:52:54.597856+00:00"}');
insert into outgoing_message (id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by) select id, party, kind, title, body, made_available_at, notice_sent_at, second_notice_at, opened_at, opened_by from jsonb_populate_record(null::outgoing_message, '{"id": "01c75829-01cb-74d9-86c1-f91b125f1b2c", "body": "Godkjenningen som bedriftshelsetjeneste gikk ut med utgangen av 21. november 2031, og vi har ikke mottatt søknad om fornyelse. Den som skal bistå arbeidsgivere som bedriftshelsetjeneste, må ha godkjenning (FOR-2011-12-06-1360 § 2-1).", "kind": "RENEWAL_REMINDER", "party": "386599947", "title": "Påminnelse om fornyelse", "opened_at": null, "opened_by": null, "notice_sent_at": "2031-12-22T07:00:02.123748+00:00", "second_notice_at": null, "made_available_at": "2031-12-22T07:00:02.123748+00:00"}');
insert into provider (organisation_number) select organisation_number from jsonb_populate_record(null::provider, '{"organisation_number": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 1, "status": "NONE", "trained": 0, "event_id": "01a201d0-b8ad-74c2-83f5-0cea93061d13", "position": 1, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 2, "status": "NONE", "trained": 0, "event_id": "01a201d0-b928-7034-9ffe-839df8538aca", "position": 2, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 3, "status": "NONE", "trained": 0, "event_id": "01a201d0-b955-7773-8838-0c86a0722581", "position": 3, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 4, "status": "NONE", "trained": 0, "event_id": "01a201d0-b983-76d2-bfb8-f628d8832c0e", "position": 4, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 4, "status": "PARTLY", "trained": 1, "event_id": "01a201d0-b9cb-74d0-97d0-2e4df41bbbbc", "position": 5, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 4, "status": "PARTLY", "trained": 2, "event_id": "01a201d0-ba08-775b-9554-2b343930cd4a", "position": 6, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 4, "status": "PARTLY", "trained": 3, "event_id": "01a201d0-bab6-7208-89c9-195621c3df79", "position": 7, "provider": "386599947"}');
insert into training_status ("position", event_id, provider, status, staff, trained, since) overriding system value select "position", event_id, provider, status, staff, trained, since from jsonb_populate_record(null::training_status, '{"since": "2026-11-22", "staff": 4, "status": "COMPLETE", "trained": 4, "event_id": "01a201d0-bb38-727e-be4f-772149e92a66", "position": 8, "provider": "386599947"}');
select setval(pg_get_serial_sequence('training_status', 'position'), (select max(position) from training_status));
insert into approval_case (id, version, provider, kind, renews, state, received_at, received_on, rule_version, submission, decided_on) select id, version, provider, kind, renews, state, received_at, received_on, rule_version, submission, decided_on from jsonb_populate_record(null::approval_case, '{"id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "kind": "INITIAL", "state": "APPROVED", "renews": null, "version": 13, "provider": "386599947", "decided_on": "2026-11-22", "submission": {"name": "Fjordhelse BHT AS (DEMO)", "address": {"city": "Bergen", "street": "Storgata 1", "postalCode": "5003", "countyNumber": "46", "municipalityNumber": "4601"}, "branches": [], "provider": "386599947", "services": [{"name": "Mapping and risk assessment", "legalClass": "A"}, {"name": "General health check", "legalClass": "ADDITIONAL"}], "staffing": {"members": [{"person": {"value": "68d8f4869d4aef0d41c08a59ce1d3304ad817a878327811ac52d3fb4c98340be"}, "relation": "EMPLOYED", "education": "MASTER", "profession": "DOCTOR", "competences": [{"area": "OCCUPATIONAL_MEDICINE", "percentage": 80}, {"area": "SYSTEMATIC_HSE", "percentage": 20}], "authorisedDoctor": true, "positionPercentage": 100}, {"person": {"value": "80280559312471e0d1d9302b21c816d03a7aedeb1b65a627b7c91da95d92243f"}, "relation": "EMPLOYED", "education": "MASTER", "profession": "OCCUPATIONAL_HYGIENIST", "competences": [{"area": "OCCUPATIONAL_HYGIENE", "percentage": 80}, {"area": "SYSTEMATIC_HSE", "percentage": 20}], "authorisedDoctor": false, "positionPercentage": 100}, {"person": {"value": "ca56182cdfe8e219ac1e53fd7b7c23f69855e84e9de5efa5dd62b29143b15857"}, "relation": "EMPLOYED", "education": "MASTER", "profession": "PHYSIOTHERAPIST", "competences": [{"area": "ERGONOMICS", "percentage": 80}, {"area": "SYSTEMATIC_HSE", "percentage": 20}], "authorisedDoctor": false, "positionPercentage": 100}, {"person": {"value": "badce8832d7fbecdce7f09e625ae10717af3d592d26c95b58f1c0c5a1b6fc0c9"}, "relation": "EMPLOYED", "education": "MASTER", "profession": "PSYCHOLOGIST", "competences": [{"area": "PSYCHOSOCIAL_ORGANISATIONAL", "percentage": 80}, {"area": "SYSTEMATIC_HSE", "percentage": 20}], "authorisedDoctor": false, "positionPercentage": 100}]}, "languages": ["nb", "nn", "en"], "providerKind": "JOINT_COMMERCIAL", "countiesServed": ["11", "46"], "administrativeStaff": 0}, "received_at": "2026-11-22T05:52:50.798336+00:00", "received_on": "2026-11-22", "rule_version": "2023-01-01"}');
insert into approval (id, version, application_id, provider, valid_from, valid_to, rule_version, decided_on, exception_reason, name, municipality_number, county_number, counties_served, languages, expiry_due_on, expired_on, reminder_due_on, reminded_on) select id, version, application_id, provider, valid_from, valid_to, rule_version, decided_on, exception_reason, name, municipality_number, county_number, counties_served, languages, expiry_due_on, expired_on, reminder_due_on, reminded_on from jsonb_populate_record(null::approval, '{"id": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3", "name": "Fjordhelse BHT AS (DEMO)", "version": 2, "provider": "386599947", "valid_to": "2031-11-21", "languages": ["nb", "nn", "en"], "decided_on": "2026-11-22", "expired_on": "2031-11-22", "valid_from": "2026-11-22", "reminded_on": "2031-12-22", "rule_version": "2023-01-01", "county_number": "46", "expiry_due_on": null, "application_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "counties_served": ["11", "46"], "reminder_due_on": null, "exception_reason": null, "municipality_number": "4601"}');
insert into document (id, case_id, kind, file_name, media_type, size, sha256, scan_state, received_at) select id, case_id, kind, file_name, media_type, size, sha256, scan_state, received_at from jsonb_populate_record(null::document, '{"id": "01a201d0-82ec-7655-9354-05096c95b0e8", "kind": "QUALITY_SYSTEM", "size": 56, "sha256": "a81bcd32673f03ab7446fc62c71a0b34fb7c09c559ed396ead23913b5a98a66d", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "file_name": "quality-system.txt", "media_type": "text/plain", "scan_state": "NOT_SCANNED", "received_at": "2026-11-22T05:52:51.948359+00:00"}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 a", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:53.737709+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "COMPREHENSIVE_ASSISTANCE", "machine_result": "NEEDS_JUDGEMENT", "machine_evidence": "No document of kind SYSTEMATIC_HSE attached", "exception_allowed": false}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 b", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:53.808132+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "QUALITY_SYSTEM_FOR_ASSISTANCE", "machine_result": "NEEDS_JUDGEMENT", "machine_evidence": "Document of kind QUALITY_SYSTEM attached", "exception_allowed": false}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 c", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:53.848352+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "QUALITY_SYSTEM_FOR_COMPETENCE", "machine_result": "NEEDS_JUDGEMENT", "machine_evidence": "No document of kind COMPETENCE_PLAN attached", "exception_allowed": false}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 d", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:53.973094+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "FIVE_COMPETENCE_AREAS", "machine_result": "MET", "machine_evidence": "Every area is covered", "exception_allowed": true}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 e", "authority": "GUIDANCE", "judged_at": "2026-11-22T05:52:54.057114+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "DOCTOR_FOR_OCCUPATIONAL_MEDICINE", "machine_result": "MET", "machine_evidence": "Authorised doctors with a share in occupational medicine: 1", "exception_allowed": true}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 e", "authority": "GUIDANCE", "judged_at": "2026-11-22T05:52:54.143732+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "FORMAL_EDUCATION", "machine_result": "MET", "machine_evidence": "Persons covering a field without university-college education: 0", "exception_allowed": true}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 e", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:54.188821+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "THREE_FULL_TIME_EQUIVALENTS", "machine_result": "MET", "machine_evidence": "Professional staff 400 % of a full-time position; 300 % required", "exception_allowed": true}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-2 e", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:54.280246+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "THIRTY_PER_CENT_IN_EVERY_FIELD", "machine_result": "MET", "machine_evidence": "OCCUPATIONAL_MEDICINE 80 %; 30 % required\nOCCUPATIONAL_HYGIENE 80 %; 30 % required\nERGONOMICS 80 %; 30 % required\nPSYCHOSOCIAL_ORGANISATIONAL 80 %; 30 % required", "exception_allowed": true}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-3", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:54.341982+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "MANDATORY_TRAINING", "machine_result": "NEEDS_JUDGEMENT", "machine_evidence": "Training status UNKNOWN: 0 of 0 persons\nNo document of kind TRAINING attached", "exception_allowed": false}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-4 second paragraph", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:54.387684+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "ASSISTANCE_BY_LAW", "machine_result": "NEEDS_JUDGEMENT", "machine_evidence": "No service offered under the letters [B, C, D, E, F, G, H] of § 13-2", "exception_allowed": false}');
insert into requirement_assessment (case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at) select case_id, requirement, statute, exception_allowed, authority, machine_result, machine_evidence, judgement, reason, judged_by, judged_at from jsonb_populate_record(null::requirement_assessment, '{"reason": "Shown by the application and its documents.", "case_id": "01a201d0-7e74-755a-9ae8-6129c2c93908", "statute": "FOR-2011-12-06-1360 § 2-4 fourth paragraph", "authority": "REGULATION", "judged_at": "2026-11-22T05:52:54.427191+00:00", "judged_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "judgement": "MET", "requirement": "ADDITIONAL_SERVICES_APART", "machine_result": "NEEDS_JUDGEMENT", "machine_evidence": "Additional services offered: 1", "exception_allowed": false}');
insert into document_part (document_id, part, content) select document_id, part, content from jsonb_populate_record(null::document_part, '{"part": 0, "content": "\\x486f7720776520706c616e2c207265706f727420616e6420666f6c6c6f7720757020657665727920637573746f6d65722e202844454d4f29", "document_id": "01a201d0-82ec-7655-9354-05096c95b0e8"}');
