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
