-- Days within the period of an approval on which it does not hold: withdrawn, or its provider is no more.
create table provider_approval_gap (
  approval_id uuid not null,
  provider text not null,
  gap_from date not null,
  gap_to date,
  constraint pk_provider_approval_gap primary key (approval_id, gap_from),
  constraint ck_provider_approval_gap_days check (gap_to >= gap_from)
);
comment on table provider_approval_gap is
  'Heard of withdrawal (tilbaketrekking), reinstatement and change of provider; FOR-2011-12-06-1360 § 2-5.';
comment on column provider_approval_gap.gap_to is 'Last day; null until it is reinstated.';

alter table affiliation add column invalid_reason text;
alter table affiliation add column successor text;
update affiliation set invalid_reason = 'APPROVAL_EXPIRED' where state = 'INVALIDATED';
alter table affiliation add constraint ck_affiliation_invalid_reason
  check (invalid_reason in ('APPROVAL_EXPIRED', 'APPROVAL_WITHDRAWN', 'PROVIDER_CHANGED'));
comment on column affiliation.invalid_reason is 'Why its provider is not approved; null while it is.';
comment on column affiliation.successor is 'The provider that follows the one affiliated with; a new affiliation with it is to be reported.';
