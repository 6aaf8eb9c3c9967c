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

create table course (
  id uuid not null,
  organiser text not null,
  name text not null,
  open boolean not null,
  form text not null,
  hours numeric(5, 2) not null,
  coverage text[] not null,
  objectives_version text not null,
  edition integer not null,
  state text not null,
  submitted_on date not null,
  decided_on date,
  decided_by text,
  rules text,
  facts text,
  considerations text,
  counts_from date,
  version bigint not null,
  constraint pk_course primary key (id),
  constraint ck_course_state check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
  constraint ck_course_decision check ((state = 'SUBMITTED') = (decided_on is null)),
  constraint ck_course_counts_from check ((state = 'ACCEPTED') = (counts_from is not null))
);
create index ix_course_state on course (state, id);
comment on column course.coverage is 'Codes of the learning objectives covered (FOR-2011-12-06-1360 § 2-3).';
comment on column course.counts_from is 'First day on which a completion counts.';

create table person (
  person_key text not null,
  constraint pk_person primary key (person_key)
);
comment on table person is 'Held while something about the person changes. Keyed hash of the national identity number; nothing else of the person.';

create table member (
  id uuid not null,
  provider text not null,
  person_key text not null,
  reference text not null,
  role text not null,
  relation text not null,
  first_day date not null,
  last_day date,
  version bigint not null,
  constraint pk_member primary key (id),
  constraint fk_member_person_key foreign key (person_key) references person,
  constraint ck_member_role check (role in ('PROFESSIONAL', 'LEADER', 'ADMINISTRATION')),
  constraint ck_member_relation check (relation in ('EMPLOYED', 'HIRED_IN', 'SELF_EMPLOYED')),
  constraint ck_member_last_day check (last_day >= first_day)
);
create index ix_member_provider on member (provider, id);
create index ix_member_person_key on member (person_key);
create unique index uq_member_without_end on member (provider, person_key) where last_day is null;
comment on column member.reference is 'What the provider itself calls the person.';
comment on column member.relation is 'Ansatt, innleid, selvstendig (FOR-2011-12-06-1360 § 2-3).';

create table completion (
  id uuid not null,
  person_key text not null,
  course_id uuid not null,
  edition integer not null,
  completed_on date not null,
  reported_on date not null,
  reported_by text not null,
  constraint pk_completion primary key (id),
  constraint fk_completion_person_key foreign key (person_key) references person,
  constraint fk_completion_course_id foreign key (course_id) references course,
  constraint uq_completion_person_course unique (person_key, course_id)
);
create index ix_completion_person_day on completion (person_key, completed_on);

create table announced_status (
  provider text not null,
  staff integer not null,
  trained integer not null,
  settled_on date,
  next_turn date,
  constraint pk_announced_status primary key (provider),
  constraint ck_announced_status_trained check (trained between 0 and staff)
);
comment on table announced_status is 'What was last announced of a provider''s training. Its row is held while roster or completions change.';
comment on column announced_status.next_turn is 'Next day on which the status may change by itself.';
create index ix_announced_status_next_turn on announced_status (next_turn) where next_turn is not null;
create index ix_announced_status_settled_on on announced_status (settled_on);

create table approved_provider (
  approval_id uuid not null,
  provider text not null,
  valid_from date not null,
  valid_to date not null,
  expired_on date,
  constraint pk_approved_provider primary key (approval_id)
);
comment on table approved_provider is 'Own copy of the approvals, fed by the events of the approval service.';
create index ix_approved_provider_provider on approved_provider (provider, valid_to);

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
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V001__create_course.sql", "success": true, "version": "001", "checksum": 2120977788, "description": "create course", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 7}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V002__create_member_and_completion.sql", "success": true, "version": "002", "checksum": -84073093, "description": "create member and completion", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 8}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V003__create_announced_status.sql", "success": true, "version": "003", "checksum": 1969393650, "description": "create announced status", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 9}');
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) select installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success from jsonb_populate_record(null::flyway_schema_history, '{"type": "SQL", "script": "db/migration/V004__create_approved_provider.sql", "success": true, "version": "004", "checksum": 1426498779, "description": "create approved provider", "installed_by": "bht", "installed_on": "2026-01-01T00:00:00", "execution_time": 1, "installed_rank": 10}');
insert into announced_status (provider, staff, trained, settled_on, next_turn) select provider, staff, trained, settled_on, next_turn from jsonb_populate_record(null::announced_status, '{"staff": 4, "trained": 4, "provider": "386599947", "next_turn": null, "settled_on": "2026-11-22"}');
insert into approved_provider (approval_id, provider, valid_from, valid_to, expired_on) select approval_id, provider, valid_from, valid_to, expired_on from jsonb_populate_record(null::approved_provider, '{"provider": "386599947", "valid_to": "2031-11-21", "expired_on": "2031-11-22", "valid_from": "2026-11-22", "approval_id": "01a201d0-8cdf-77cd-b7ee-9a0fe4915fe3"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 1, "path": "/api/v1/courses", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:03.644982+00:00", "correlation_id": "01a201d0-af20-762a-ba39-4c297de58d1e"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 2, "path": "/api/v1/courses/01a201d0-b046-71fa-8717-b8266b39959d/accept", "actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:04.32189+00:00", "correlation_id": "01a201d0-b16e-767b-8bff-181dbf476ba4"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 3, "path": "/api/v1/providers/386599947/members", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.762855+00:00", "correlation_id": "01a201d0-b374-7227-8acc-96537a35272d"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 4, "path": "/api/v1/providers/386599947/members", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.836951+00:00", "correlation_id": "01a201d0-b90f-751d-9be2-239d4a0132aa"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 5, "path": "/api/v1/providers/386599947/members", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.880708+00:00", "correlation_id": "01a201d0-b936-7069-b9ff-2da231ea49c8"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 6, "path": "/api/v1/providers/386599947/members", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.926022+00:00", "correlation_id": "01a201d0-b96b-7215-9138-8d5c59825c14"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 7, "path": "/api/v1/completions", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.003064+00:00", "correlation_id": "01a201d0-b996-7580-9cf0-54bdd54c57bb"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 8, "path": "/api/v1/completions", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.058836+00:00", "correlation_id": "01a201d0-b9dd-7317-ac73-35f3d074a07c"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 9, "path": "/api/v1/completions", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.236657+00:00", "correlation_id": "01a201d0-ba30-75b6-84f6-276dd06af359"}');
insert into audit_log (id, occurred_at, actor, method, path, legal_basis, correlation_id) overriding system value select id, occurred_at, actor, method, path, legal_basis, correlation_id from jsonb_populate_record(null::audit_log, '{"id": 10, "path": "/api/v1/completions", "actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "method": "POST", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.370745+00:00", "correlation_id": "01a201d0-bad7-72fe-ad36-fa4e8e17a230"}');
select setval(pg_get_serial_sequence('audit_log', 'id'), (select max(id) from audit_log));
insert into clock_offset (only_row, offset_millis) select only_row, offset_millis from jsonb_populate_record(null::clock_offset, '{"only_row": true, "offset_millis": 0}');
insert into course (id, organiser, name, open, form, hours, coverage, objectives_version, edition, state, submitted_on, decided_on, decided_by, rules, facts, considerations, counts_from, version) select id, organiser, name, open, form, hours, coverage, objectives_version, edition, state, submitted_on, decided_on, decided_by, rules, facts, considerations, counts_from, version from jsonb_populate_record(null::course, '{"id": "01a201d0-b046-71fa-8717-b8266b39959d", "form": "DIGITAL", "name": "The purpose and role of the occupational health service (DEMO)", "open": true, "facts": "Four full-time professionals; every field is covered; quality system handed in.", "hours": 3.00, "rules": "FOR-2011-12-06-1360 §§ 2-2, 2-3, 2-4 and 2-5", "state": "ACCEPTED", "edition": 1, "version": 1, "coverage": ["L1", "L1.1", "L2", "L2.1", "L3", "L3.1", "L4", "L4.1", "L4.2", "L4.3", "L4.4", "L4.5", "L5", "L5.1", "L5.2", "L6", "L6.1", "L6.2"], "organiser": "386599947", "decided_by": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "decided_on": "2026-11-22", "counts_from": "2026-11-22", "submitted_on": "2026-11-22", "considerations": "Every requirement is met.", "objectives_version": "1"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "199359b5-c066-4ed6-81e3-f102f9d81ea0", "payload": {"version": 1, "courseId": "01a201d0-b046-71fa-8717-b8266b39959d", "acceptedOn": "2026-11-22"}, "subject": "386599947", "event_id": "01a201d0-b335-7517-a44d-22808744ab5b", "position": 1, "is_public": true, "event_type": "no.bht.training.course-accepted.v1", "data_schema": "urn:bht:schema:no.bht.training.course-accepted.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:04.309258+00:00", "public_after": {"form": "DIGITAL", "name": "The purpose and role of the occupational health service (DEMO)", "open": true, "hours": 3, "version": 1, "courseId": "01a201d0-b046-71fa-8717-b8266b39959d", "countsFrom": "2026-11-22"}, "public_before": null, "correlation_id": "01a201d0-b16e-767b-8bff-181dbf476ba4"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 1, "status": "NONE", "trained": 0}, "subject": "386599947", "event_id": "01a201d0-b8ad-74c2-83f5-0cea93061d13", "position": 2, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.709865+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b374-7227-8acc-96537a35272d"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 2, "status": "NONE", "trained": 0}, "subject": "386599947", "event_id": "01a201d0-b928-7034-9ffe-839df8538aca", "position": 3, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.832719+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b90f-751d-9be2-239d4a0132aa"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 3, "status": "NONE", "trained": 0}, "subject": "386599947", "event_id": "01a201d0-b955-7773-8838-0c86a0722581", "position": 4, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.877331+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b936-7069-b9ff-2da231ea49c8"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 4, "status": "NONE", "trained": 0}, "subject": "386599947", "event_id": "01a201d0-b983-76d2-bfb8-f628d8832c0e", "position": 5, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.923666+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b96b-7215-9138-8d5c59825c14"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"courseId": "01a201d0-b046-71fa-8717-b8266b39959d", "memberId": "01a201d0-b427-7732-bce4-c838d9bd6a7c", "completedOn": "2026-11-22"}, "subject": "386599947", "event_id": "01a201d0-b9c7-778e-88a0-c3a402760d68", "position": 6, "is_public": false, "event_type": "no.bht.training.training-completed.v1", "data_schema": "urn:bht:schema:no.bht.training.training-completed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.991503+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b996-7580-9cf0-54bdd54c57bb"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 4, "status": "PARTLY", "trained": 1}, "subject": "386599947", "event_id": "01a201d0-b9cb-74d0-97d0-2e4df41bbbbc", "position": 7, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:05.995062+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b996-7580-9cf0-54bdd54c57bb"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"courseId": "01a201d0-b046-71fa-8717-b8266b39959d", "memberId": "01a201d0-b91e-74ba-8c4c-2bd7ef4d9346", "completedOn": "2026-11-22"}, "subject": "386599947", "event_id": "01a201d0-ba04-7594-ad41-c59a413e08ad", "position": 8, "is_public": false, "event_type": "no.bht.training.training-completed.v1", "data_schema": "urn:bht:schema:no.bht.training.training-completed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.052453+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b9dd-7317-ac73-35f3d074a07c"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 4, "status": "PARTLY", "trained": 2}, "subject": "386599947", "event_id": "01a201d0-ba08-775b-9554-2b343930cd4a", "position": 9, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.056412+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-b9dd-7317-ac73-35f3d074a07c"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"courseId": "01a201d0-b046-71fa-8717-b8266b39959d", "memberId": "01a201d0-b94c-7050-9182-de5d34f1e8b5", "completedOn": "2026-11-22"}, "subject": "386599947", "event_id": "01a201d0-baa5-7754-b600-ea3831d26c3f", "position": 10, "is_public": false, "event_type": "no.bht.training.training-completed.v1", "data_schema": "urn:bht:schema:no.bht.training.training-completed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.213312+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-ba30-75b6-84f6-276dd06af359"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 4, "status": "PARTLY", "trained": 3}, "subject": "386599947", "event_id": "01a201d0-bab6-7208-89c9-195621c3df79", "position": 11, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.230116+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-ba30-75b6-84f6-276dd06af359"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"courseId": "01a201d0-b046-71fa-8717-b8266b39959d", "memberId": "01a201d0-b97d-73b1-9b78-e2df4fdda5d0", "completedOn": "2026-11-22"}, "subject": "386599947", "event_id": "01a201d0-bb25-7191-8a14-14d94f2e298e", "position": 12, "is_public": false, "event_type": "no.bht.training.training-completed.v1", "data_schema": "urn:bht:schema:no.bht.training.training-completed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.341396+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-bad7-72fe-ad36-fa4e8e17a230"}');
insert into event_log ("position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after) overriding system value select "position", event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id, actor, legal_basis, is_public, public_before, public_after from jsonb_populate_record(null::event_log, '{"actor": "fc4ab423-2c2d-4e41-b288-2b584e997752@386599947", "payload": {"since": "2026-11-22", "staff": 4, "status": "COMPLETE", "trained": 4}, "subject": "386599947", "event_id": "01a201d0-bb38-727e-be4f-772149e92a66", "position": 13, "is_public": false, "event_type": "no.bht.training.provider-training-status-changed.v1", "data_schema": "urn:bht:schema:no.bht.training.provider-training-status-changed.v1", "legal_basis": "FOR-2011-12-06-1360 § 2-3", "occurred_at": "2026-11-22T05:53:06.360104+00:00", "public_after": null, "public_before": null, "correlation_id": "01a201d0-bad7-72fe-ad36-fa4e8e17a230"}');
select setval(pg_get_serial_sequence('event_log', 'position'), (select max(position) from event_log));
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "9880e4ef-6603-4f1e-8df7-7b7d4eb43cf7", "body": "{\"courseId\":\"01a201d0-b046-71fa-8717-b8266b39959d\",\"organiser\":\"386599947\",\"name\":\"The purpose and role of the occupational health service (DEMO)\",\"open\":true,\"form\":\"DIGITAL\",\"hours\":3,\"shorterThanEstimated\":false,\"objectivesVersion\":\"1\",\"coverage\":[\"L1\",\"L1.1\",\"L2\",\"L2.1\",\"L3\",\"L3.1\",\"L4\",\"L4.1\",\"L4.2\",\"L4.3\",\"L4.4\",\"L4.5\",\"L5\",\"L5.1\",\"L5.2\",\"L6\",\"L6.1\",\"L6.2\"],\"missingObjectives\":[],\"coveredGoals\":[\"LEGAL_BASIS\",\"ASSIGNMENT_AND_CORE_TASKS\"],\"version\":1,\"state\":\"SUBMITTED\",\"submittedOn\":\"2026-11-22\"}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/courses/01a201d0-b046-71fa-8717-b8266b39959d", "created_at": "2026-11-22T05:53:03.524437+00:00", "media_type": "application/json", "fingerprint": "52e407978f71ee44c610f2997164184d8e6716b10431f600927e24e4141ff905"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "63c96c3d-8803-453d-a415-29c6c535e3c5", "body": "{\"memberId\":\"01a201d0-b427-7732-bce4-c838d9bd6a7c\",\"reference\":\"staff-0\",\"role\":\"PROFESSIONAL\",\"relation\":\"EMPLOYED\",\"from\":\"2026-11-22\",\"trained\":false,\"overdue\":false}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/providers/386599947/members/01a201d0-b427-7732-bce4-c838d9bd6a7c", "created_at": "2026-11-22T05:53:04.415216+00:00", "media_type": "application/json", "fingerprint": "6fa3f9ff3d7f4561c32eb0f736229eb72ea7f461d3ec480d473aedfeb3bb1412"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "c81cb969-8e8e-4e43-93d3-5e47d216a67b", "body": "{\"memberId\":\"01a201d0-b91e-74ba-8c4c-2bd7ef4d9346\",\"reference\":\"staff-1\",\"role\":\"PROFESSIONAL\",\"relation\":\"EMPLOYED\",\"from\":\"2026-11-22\",\"trained\":false,\"overdue\":false}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/providers/386599947/members/01a201d0-b91e-74ba-8c4c-2bd7ef4d9346", "created_at": "2026-11-22T05:53:05.818791+00:00", "media_type": "application/json", "fingerprint": "f1721e02f10bef0f103359b0e981db662011bc1aff217a3507f5f46b34b6408a"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "4b20ad65-507e-4b61-8551-6c4dca2434a0", "body": "{\"memberId\":\"01a201d0-b94c-7050-9182-de5d34f1e8b5\",\"reference\":\"staff-2\",\"role\":\"PROFESSIONAL\",\"relation\":\"EMPLOYED\",\"from\":\"2026-11-22\",\"trained\":false,\"overdue\":false}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/providers/386599947/members/01a201d0-b94c-7050-9182-de5d34f1e8b5", "created_at": "2026-11-22T05:53:05.864182+00:00", "media_type": "application/json", "fingerprint": "0d928ddf719724027e66179f0e766045e0cec0b34542566b202557d7ceb00891"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "5ee6d0f2-9fc6-40d1-a194-9ab90f5803ce", "body": "{\"memberId\":\"01a201d0-b97d-73b1-9b78-e2df4fdda5d0\",\"reference\":\"staff-3\",\"role\":\"PROFESSIONAL\",\"relation\":\"EMPLOYED\",\"from\":\"2026-11-22\",\"trained\":false,\"overdue\":false}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/providers/386599947/members/01a201d0-b97d-73b1-9b78-e2df4fdda5d0", "created_at": "2026-11-22T05:53:05.912292+00:00", "media_type": "application/json", "fingerprint": "c0e83aefdfa6dce0902825db91f0335e22bfd35f270dd69e8989344b2b319cc9"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "1482d9ed-7ec8-4a07-94e8-891fddd554fb", "body": "{\"completionId\":\"01a201d0-b9bb-74b7-808a-909a8815fcc0\",\"courseId\":\"01a201d0-b046-71fa-8717-b8266b39959d\",\"courseVersion\":1,\"completedOn\":\"2026-11-22\",\"reportedOn\":\"2026-11-22\"}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/completions/01a201d0-b9bb-74b7-808a-909a8815fcc0", "created_at": "2026-11-22T05:53:05.956045+00:00", "media_type": "application/json", "fingerprint": "66e02f22385d66fa914f007276cc11f82562eede1d54e46636016fafb1fb1bb2"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "7928acf0-3575-4086-af8d-781e4d3be4f8", "body": "{\"completionId\":\"01a201d0-b9f4-776f-aa1f-d70c0ae98158\",\"courseId\":\"01a201d0-b046-71fa-8717-b8266b39959d\",\"courseVersion\":1,\"completedOn\":\"2026-11-22\",\"reportedOn\":\"2026-11-22\"}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/completions/01a201d0-b9f4-776f-aa1f-d70c0ae98158", "created_at": "2026-11-22T05:53:06.019063+00:00", "media_type": "application/json", "fingerprint": "7872b9415e7b79a8649020fb8b32605da1d1df4b059113d26d170143ba349339"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "a4fe693a-2f30-4892-85c3-b5f72c977518", "body": "{\"completionId\":\"01a201d0-ba8d-76c7-818e-88cad191987b\",\"courseId\":\"01a201d0-b046-71fa-8717-b8266b39959d\",\"courseVersion\":1,\"completedOn\":\"2026-11-22\",\"reportedOn\":\"2026-11-22\"}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/completions/01a201d0-ba8d-76c7-818e-88cad191987b", "created_at": "2026-11-22T05:53:06.147163+00:00", "media_type": "application/json", "fingerprint": "9f5ca86798b997b6c9f3458e45142b6abd08ebca38bfc7c78080505f22f9d987"}');
insert into idempotency_key (consumer, key, fingerprint, status, location, etag, media_type, body, created_at) select consumer, key, fingerprint, status, location, etag, media_type, body, created_at from jsonb_populate_record(null::idempotency_key, '{"key": "1177a0af-3993-4388-b334-b71566e1b1e5", "body": "{\"completionId\":\"01a201d0-bb0f-7447-8715-28985c3b1f87\",\"courseId\":\"01a201d0-b046-71fa-8717-b8266b39959d\",\"courseVersion\":1,\"completedOn\":\"2026-11-22\",\"reportedOn\":\"2026-11-22\"}", "etag": "\"0\"", "status": 201, "consumer": "386599947", "location": "http://localhost:18084/api/v1/completions/01a201d0-bb0f-7447-8715-28985c3b1f87", "created_at": "2026-11-22T05:53:06.287136+00:00", "media_type": "application/json", "fingerprint": "51a9f9423ea683873b9e77b7e00c4c8fc131e9564d0c281e9e7c73154aad8b97"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:approval", "event_id": "01a201d0-8d0b-72e5-95cb-6c427eee49ed", "event_type": "no.bht.approval.approval-granted.v1", "received_at": "2026-11-22T05:52:54.938499+00:00"}');
insert into inbox (source, event_id, event_type, received_at) select source, event_id, event_type, received_at from jsonb_populate_record(null::inbox, '{"source": "urn:bht:approval", "event_id": "01c75829-011e-7199-bde5-2a9394e78164", "event_type": "no.bht.approval.approval-expired.v1", "received_at": "2031-12-22T07:00:01.954193+00:00"}');
insert into person (person_key) select person_key from jsonb_populate_record(null::person, '{"person_key": "68d8f4869d4aef0d41c08a59ce1d3304ad817a878327811ac52d3fb4c98340be"}');
insert into person (person_key) select person_key from jsonb_populate_record(null::person, '{"person_key": "80280559312471e0d1d9302b21c816d03a7aedeb1b65a627b7c91da95d92243f"}');
insert into person (person_key) select person_key from jsonb_populate_record(null::person, '{"person_key": "ca56182cdfe8e219ac1e53fd7b7c23f69855e84e9de5efa5dd62b29143b15857"}');
insert into person (person_key) select person_key from jsonb_populate_record(null::person, '{"person_key": "badce8832d7fbecdce7f09e625ae10717af3d592d26c95b58f1c0c5a1b6fc0c9"}');
insert into completion (id, person_key, course_id, edition, completed_on, reported_on, reported_by) select id, person_key, course_id, edition, completed_on, reported_on, reported_by from jsonb_populate_record(null::completion, '{"id": "01a201d0-b9bb-74b7-808a-909a8815fcc0", "edition": 1, "course_id": "01a201d0-b046-71fa-8717-b8266b39959d", "person_key": "68d8f4869d4aef0d41c08a59ce1d3304ad817a878327811ac52d3fb4c98340be", "reported_by": "386599947", "reported_on": "2026-11-22", "completed_on": "2026-11-22"}');
insert into completion (id, person_key, course_id, edition, completed_on, reported_on, reported_by) select id, person_key, course_id, edition, completed_on, reported_on, reported_by from jsonb_populate_record(null::completion, '{"id": "01a201d0-b9f4-776f-aa1f-d70c0ae98158", "edition": 1, "course_id": "01a201d0-b046-71fa-8717-b8266b39959d", "person_key": "80280559312471e0d1d9302b21c816d03a7aedeb1b65a627b7c91da95d92243f", "reported_by": "386599947", "reported_on": "2026-11-22", "completed_on": "2026-11-22"}');
insert into completion (id, person_key, course_id, edition, completed_on, reported_on, reported_by) select id, person_key, course_id, edition, completed_on, reported_on, reported_by from jsonb_populate_record(null::completion, '{"id": "01a201d0-ba8d-76c7-818e-88cad191987b", "edition": 1, "course_id": "01a201d0-b046-71fa-8717-b8266b39959d", "person_key": "ca56182cdfe8e219ac1e53fd7b7c23f69855e84e9de5efa5dd62b29143b15857", "reported_by": "386599947", "reported_on": "2026-11-22", "completed_on": "2026-11-22"}');
insert into completion (id, person_key, course_id, edition, completed_on, reported_on, reported_by) select id, person_key, course_id, edition, completed_on, reported_on, reported_by from jsonb_populate_record(null::completion, '{"id": "01a201d0-bb0f-7447-8715-28985c3b1f87", "edition": 1, "course_id": "01a201d0-b046-71fa-8717-b8266b39959d", "person_key": "badce8832d7fbecdce7f09e625ae10717af3d592d26c95b58f1c0c5a1b6fc0c9", "reported_by": "386599947", "reported_on": "2026-11-22", "completed_on": "2026-11-22"}');
insert into member (id, provider, person_key, reference, role, relation, first_day, last_day, version) select id, provider, person_key, reference, role, relation, first_day, last_day, version from jsonb_populate_record(null::member, '{"id": "01a201d0-b427-7732-bce4-c838d9bd6a7c", "role": "PROFESSIONAL", "version": 0, "last_day": null, "provider": "386599947", "relation": "EMPLOYED", "first_day": "2026-11-22", "reference": "staff-0", "person_key": "68d8f4869d4aef0d41c08a59ce1d3304ad817a878327811ac52d3fb4c98340be"}');
insert into member (id, provider, person_key, reference, role, relation, first_day, last_day, version) select id, provider, person_key, reference, role, relation, first_day, last_day, version from jsonb_populate_record(null::member, '{"id": "01a201d0-b91e-74ba-8c4c-2bd7ef4d9346", "role": "PROFESSIONAL", "version": 0, "last_day": null, "provider": "386599947", "relation": "EMPLOYED", "first_day": "2026-11-22", "reference": "staff-1", "person_key": "80280559312471e0d1d9302b21c816d03a7aedeb1b65a627b7c91da95d92243f"}');
insert into member (id, provider, person_key, reference, role, relation, first_day, last_day, version) select id, provider, person_key, reference, role, relation, first_day, last_day, version from jsonb_populate_record(null::member, '{"id": "01a201d0-b94c-7050-9182-de5d34f1e8b5", "role": "PROFESSIONAL", "version": 0, "last_day": null, "provider": "386599947", "relation": "EMPLOYED", "first_day": "2026-11-22", "reference": "staff-2", "person_key": "ca56182cdfe8e219ac1e53fd7b7c23f69855e84e9de5efa5dd62b29143b15857"}');
insert into member (id, provider, person_key, reference, role, relation, first_day, last_day, version) select id, provider, person_key, reference, role, relation, first_day, last_day, version from jsonb_populate_record(null::member, '{"id": "01a201d0-b97d-73b1-9b78-e2df4fdda5d0", "role": "PROFESSIONAL", "version": 0, "last_day": null, "provider": "386599947", "relation": "EMPLOYED", "first_day": "2026-11-22", "reference": "staff-3", "person_key": "badce8832d7fbecdce7f09e625ae10717af3d592d26c95b58f1c0c5a1b6fc0c9"}');
