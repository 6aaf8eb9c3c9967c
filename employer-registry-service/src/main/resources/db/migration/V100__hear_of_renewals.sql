-- With a renewal in that came in time the provider stays approved until it is decided.
create table provider_renewal (
  application_id uuid not null,
  provider text not null,
  received_on date not null,
  kept_to date,
  constraint pk_provider_renewal primary key (application_id)
);
comment on table provider_renewal is 'Heard of applications for renewal (søknad om fornyelse); guidance to FOR-2011-12-06-1360 § 2-2.';
comment on column provider_renewal.kept_to is 'Last day on which it keeps the provider approved; null while it is undecided.';
create index ix_provider_renewal_provider on provider_renewal (provider, received_on);

alter table provider_approval add column expired_on date;
comment on column provider_approval.expired_on is 'First day without it, once told: after valid_to, or the day on which a renewal was refused.';
update provider_approval set expired_on = valid_to + 1 where expired;

-- A provider that is no more comes back with no appeal against a withdrawal.
alter table provider_approval_gap add column provider_gone boolean not null default false;
alter table provider_approval_gap add column successor text;
comment on column provider_approval_gap.provider_gone is 'It ended with the provider itself; it is never reinstated.';
comment on column provider_approval_gap.successor is 'The provider that follows one that is gone; null if none does.';
create index ix_provider_approval_gap_provider on provider_approval_gap (provider) where provider_gone;

alter table affiliation add column restored_from date;
comment on column affiliation.restored_from is 'First day on which it holds again, as told last; null if it was never invalidated.';

-- The days on which a provider is approved.
create view provider_approved_days as
select p.provider, p.approval_id, part.days
from provider_approval p
left join lateral (
  select received_on, kept_to from provider_renewal
  where provider = p.provider and received_on between p.valid_from and p.valid_to
  order by kept_to desc nulls first limit 1
) r on true
cross join lateral unnest(
  datemultirange(daterange(p.valid_from, case
    when p.expired_on is not null then greatest(p.expired_on, p.valid_from)
    when r.received_on is null then p.valid_to + 1
    when r.kept_to is null then null
    else greatest(p.valid_to, r.kept_to) + 1
  end))
  - coalesce(
    (select range_agg(daterange(g.gap_from, g.gap_to, '[]')) from provider_approval_gap g
     where g.approval_id = p.approval_id),
    '{}'::datemultirange)) part (days);
