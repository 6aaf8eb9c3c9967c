-- Days within the period of an approval on which it does not hold: withdrawn, or its provider is no more.
create table approval_gap (
  approval_id uuid not null,
  provider text not null,
  gap_from date not null,
  gap_to date,
  constraint pk_approval_gap primary key (approval_id, gap_from)
);
comment on table approval_gap is 'Heard of withdrawal (tilbaketrekking), reinstatement and change of provider, FOR-2011-12-06-1360 § 2-5';
comment on column approval_gap.gap_to is 'Last day; null until it is reinstated';

-- One that goes on under another organisation number rests on the same application.
alter table approval drop constraint pk_approval;
alter table approval add constraint pk_approval primary key (approval_id);

create or replace view provider_approved_days as
select a.provider, a.approval_id, a.valid_from, a.valid_to, part.days
from approval a
left join lateral (
  select application_id, decided_on
  from approval_renewal
  where provider = a.provider and received_on between a.valid_from and a.valid_to
  order by decided_on desc nulls first
  limit 1) r on true
cross join lateral unnest(
  datemultirange(daterange(
    a.valid_from,
    case
      when a.expired_on is not null then greatest(a.expired_on, a.valid_from)
      when r.application_id is null then a.valid_to + 1
      when r.decided_on is null then null
      else greatest(a.valid_to, r.decided_on) + 1
    end))
  - coalesce(
    (select range_agg(daterange(g.gap_from, g.gap_to, '[]')) from approval_gap g
     where g.approval_id = a.approval_id),
    '{}'::datemultirange)) part (days);
