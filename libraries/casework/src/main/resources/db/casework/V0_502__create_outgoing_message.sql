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
