create table change_notice (
  id uuid not null,
  provider text not null,
  received_at timestamptz not null,
  effective_from date not null,
  explanation text,
  facts_version integer not null,
  changed text[] not null,
  shortfalls jsonb not null,
  follow_up_id uuid,
  constraint pk_change_notice primary key (id),
  constraint fk_change_notice_facts foreign key (provider, facts_version) references provider_facts (provider, version)
);
comment on table change_notice is 'Change notice (endringsmelding); what it led to stands in provider_facts.';
comment on column change_notice.changed is 'Parts of the submission that differ from before.';
comment on column change_notice.shortfalls is 'What fell below which limit from which day.';
create index ix_change_notice_provider on change_notice (provider, id desc);

create table follow_up (
  id uuid not null,
  version bigint not null,
  provider text not null,
  name text not null,
  opened_on date not null,
  cause text not null,
  state text not null,
  assignee text,
  shortfalls jsonb not null,
  outcome text,
  outcome_reason text,
  closed_by text,
  closed_at timestamptz,
  constraint pk_follow_up primary key (id),
  constraint fk_follow_up_provider foreign key (provider) references provider (organisation_number),
  constraint ck_follow_up_cause check (cause in ('CHANGE_NOTICE', 'POSITION_ENDED')),
  constraint ck_follow_up_state check (state in ('OPEN', 'CLOSED')),
  constraint ck_follow_up_outcome check (outcome in ('REMEDIED', 'ACCEPTED', 'WITHDRAWAL_CONSIDERED')),
  constraint ck_follow_up_closed check (
    num_nonnulls(outcome, outcome_reason, closed_by, closed_at) = case state when 'CLOSED' then 4 else 0 end)
);
comment on table follow_up is 'Case that opened itself because an approved provider fell below a limit (oppfølging), FOR-2011-12-06-1360 § 2-5.';
create unique index uq_follow_up_open on follow_up (provider) where state = 'OPEN';
create index ix_follow_up_open on follow_up (opened_on, id) where state = 'OPEN';
create index ix_follow_up_assignee on follow_up (assignee, opened_on, id) where state = 'OPEN';
