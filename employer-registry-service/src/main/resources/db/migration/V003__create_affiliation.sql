create table affiliation (
  id uuid not null,
  employer text not null,
  provider text not null,
  contract_form text not null,
  covered_part text,
  starts_on date not null,
  ends_on date,
  state text not null,
  invalid_from date,
  version bigint not null,
  constraint pk_affiliation primary key (id),
  constraint ck_affiliation_days check (ends_on is null or ends_on >= starts_on),
  constraint ck_affiliation_state check (state in ('IN_FORCE', 'INVALIDATED', 'ENDED'))
);
comment on column affiliation.covered_part is 'The part of the employer in its own words; null = the whole.';
comment on column affiliation.ends_on is 'Last day; null = no end known.';
comment on column affiliation.invalid_from is 'First day without an approved provider.';
create index ix_affiliation_employer on affiliation (employer, id);
create index ix_affiliation_provider on affiliation (provider, id);

-- What we have heard of approvals from the approval service.
create table provider_approval (
  approval_id uuid not null,
  provider text not null,
  valid_from date not null,
  valid_to date not null,
  granted boolean not null,
  expired boolean not null,
  constraint pk_provider_approval primary key (approval_id, valid_to)
);
comment on table provider_approval is
  'Own copy of approvals (FOR-2011-12-06-1360 § 2-5). Each row remembers which of its events had their effect, so that a replay has none.';
create index ix_provider_approval_provider on provider_approval (provider, valid_from, valid_to);
