-- Campaigns (kampanjer): one letter to many employers. The recipients are those of the moment it starts, and no others.
create table campaign (
  id uuid not null,
  name text not null,
  selection text not null,
  unit text not null,
  section text,
  code text,
  county text,
  municipality text,
  size text,
  provider text,
  simulation_id uuid,
  held_out_percent int not null,
  state text not null,
  version bigint not null,
  text_version int not null,
  selected bigint not null default 0,
  held_out bigint not null default 0,
  sent bigint not null default 0,
  skipped bigint not null default 0,
  created_by text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  constraint pk_campaign primary key (id),
  constraint ck_campaign_unit check (unit in ('MAIN', 'SUB')),
  constraint ck_campaign_held_out check (held_out_percent between 0 and 50),
  constraint ck_campaign_state check (state in ('DRAFT', 'RUNNING', 'PAUSED', 'COMPLETED', 'CANCELLED')),
  constraint ck_campaign_started check (state in ('DRAFT', 'CANCELLED') or started_at is not null),
  constraint ck_campaign_ended check ((state in ('COMPLETED', 'CANCELLED')) = (ended_at is not null))
);
comment on column campaign.version is 'Changes by people; the progress of sending does not count.';
comment on column campaign.held_out_percent is 'So many of the selected are not written to, for comparison.';
create index ix_campaign_running on campaign (id) where state = 'RUNNING';

create table campaign_text (
  campaign_id uuid not null,
  version int not null,
  texts jsonb not null,
  written_by text not null,
  written_at timestamptz not null,
  constraint pk_campaign_text primary key (campaign_id, version),
  constraint fk_campaign_text_campaign_id foreign key (campaign_id) references campaign (id)
);
comment on table campaign_text is 'Every version of the text; the one that was sent is the campaign''s at its start.';

create table campaign_recipient (
  campaign_id uuid not null,
  employer text not null,
  held_out boolean not null,
  outcome text not null default 'WAITING',
  message_id uuid,
  sent_at timestamptz,
  constraint pk_campaign_recipient primary key (campaign_id, employer),
  constraint fk_campaign_recipient_campaign_id foreign key (campaign_id) references campaign (id),
  constraint ck_campaign_recipient_outcome check (outcome in ('WAITING', 'SENT', 'SKIPPED')),
  constraint ck_campaign_recipient_sent check ((outcome = 'SENT') = (message_id is not null and sent_at is not null))
);
comment on column campaign_recipient.message_id is 'Written in the transaction that made the message, and never again.';
create index ix_campaign_recipient_waiting on campaign_recipient (campaign_id, employer)
  where outcome = 'WAITING' and not held_out;
