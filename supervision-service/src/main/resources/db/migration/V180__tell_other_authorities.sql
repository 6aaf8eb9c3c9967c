-- Who asked for what in whose name: planned visits that nobody was told of are among what is read.
create table tilda_access (
  id         bigint      generated always as identity constraint pk_tilda_access primary key,
  asked_at   timestamptz not null,
  consumer   text,
  supplier   text,
  token_hash text,
  requestor  text,
  operation  text        not null,
  tilda_unit text,
  allowed    boolean     not null
);
comment on table tilda_access is 'Every call by or for another supervisory authority; rows are only added';
comment on column tilda_access.requestor is 'The authority in whose name it was asked; consumer and supplier as in the token';
create index ix_tilda_access_tilda_unit on tilda_access (tilda_unit, asked_at) where tilda_unit is not null;

create table authority_message (
  id            uuid        not null constraint pk_authority_message primary key,
  recipient     text        not null,
  tilda_unit    text        not null,
  inspection_id uuid        constraint fk_authority_message_inspection_id references inspection,
  kind          text        not null constraint ck_authority_message_kind check (kind in ('REPORT', 'COORDINATION', 'FREE_TEXT')),
  free_text     text,
  sent_at       timestamptz not null,
  sent_by       text        not null
);
comment on table authority_message is 'What an inspector wants another authority to know (melding til annen myndighet); never changed';
create index ix_authority_message_sent_at on authority_message (sent_at, id);
create index ix_authority_message_tilda_unit on authority_message (tilda_unit, sent_at);
create index ix_authority_message_inspection_id on authority_message (inspection_id) where inspection_id is not null;

create table received_authority_message (
  id              uuid        not null constraint pk_received_authority_message primary key,
  event_id        text        not null constraint uq_received_authority_message_event_id unique,
  sender          text        not null,
  source          text        not null,
  occurred_at     timestamptz,
  received_at     timestamptz not null,
  state           text        not null constraint ck_received_authority_message_state
    check (state in ('ANNOUNCED', 'FETCHED', 'GIVEN_UP')),
  attempts        int         not null,
  next_attempt_at timestamptz,
  tilda_unit      text,
  kind            text,
  free_text       text,
  sent_at         timestamptz,
  fetched_at      timestamptz,
  constraint ck_received_authority_message_next check ((state = 'ANNOUNCED') = (next_attempt_at is not null)),
  constraint ck_received_authority_message_fetched check ((state = 'FETCHED') = (fetched_at is not null))
);
comment on table received_authority_message is 'That another authority has a message for us, and the message once it is fetched';
create index ix_received_authority_message_due on received_authority_message (next_attempt_at) where state = 'ANNOUNCED';

-- What others ask for: one unit, or the days of a month.
create index ix_inspection_tilda_unit on inspection ((coalesce(sub_unit, party)));
create index ix_inspection_main_unit on inspection (main_unit) where main_unit is not null;
create index ix_inspection_tilda_activity on inspection ((coalesce(carried_out_on, opened_on)), id)
  where state in ('REPORTED', 'CLOSED', 'BROKEN_OFF');
create index ix_inspection_tilda_planned on inspection ((coalesce(planned_for, opened_on)), id)
  where state in ('PLANNED', 'ANNOUNCED', 'UNDER_WAY', 'CARRIED_OUT', 'REPORTED');
