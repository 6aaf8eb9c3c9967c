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
