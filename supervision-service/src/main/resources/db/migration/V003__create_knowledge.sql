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
