create table withdrawal (
  id uuid not null,
  version bigint not null,
  provider text not null,
  approvals uuid[] not null,
  ground text not null,
  requirements text[] not null,
  condition_id uuid,
  facts text not null,
  state text not null,
  opened_on date not null,
  withdrawn_from date,
  decided_on date,
  rule_version text,
  closing_reason text,
  constraint pk_withdrawal primary key (id),
  constraint fk_withdrawal_provider foreign key (provider) references provider (organisation_number),
  constraint fk_withdrawal_condition_id foreign key (condition_id) references approval_condition (id),
  constraint ck_withdrawal_ground check (ground in ('REQUIREMENTS_NOT_MET', 'DEADLINE_PASSED')),
  constraint ck_withdrawal_requirements check (ground <> 'REQUIREMENTS_NOT_MET' or cardinality(requirements) > 0),
  constraint ck_withdrawal_state check (state in ('NOTIFIED', 'WITHDRAWN', 'DROPPED', 'OVERTURNED')),
  constraint ck_withdrawal_decided check (
    num_nonnulls(withdrawn_from, decided_on, rule_version)
      = case when state in ('WITHDRAWN', 'OVERTURNED') then 3 else 0 end)
);
comment on table withdrawal is 'Case on withdrawal of an approval (tilbaketrekking), FOR-2011-12-06-1360 § 2-5 second paragraph.';
comment on column withdrawal.approvals is 'The approvals it concerns: the running one, and one that is to follow it.';
comment on column withdrawal.withdrawn_from is 'First day without approval, as decided.';
comment on column withdrawal.rule_version is 'Version of the requirements the decision was taken under.';
-- One case under way a provider.
create unique index uq_withdrawal_open on withdrawal (provider) where state = 'NOTIFIED';
create index ix_withdrawal_provider on withdrawal (provider, id);
