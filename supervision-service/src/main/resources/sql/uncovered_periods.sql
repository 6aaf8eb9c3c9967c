-- The uncovered periods of some employers (their old rows are deleted before). Sets of days do the
-- work: obliged, minus (affiliated and the provider approved), split by why.
-- One statement, so that one employer after an event of its own and thousands after an event of
-- their provider cost one round trip.
with asked as (
  select distinct unnest(?::text[]) as employer
),
obliged as (
  select employer, range_agg(daterange(valid_from, valid_to)) as days
  from obligation join asked using (employer)
  group by employer
),
contract as (
  select employer, provider, valid_from,
         daterange(valid_from, last_day, '[]') as days,
         daterange(valid_from,
                   case when num_nonnulls(last_day, invalid_from) > 0
                        then greatest(valid_from, least(last_day + 1, invalid_from)) end) as trusted
  from affiliation join asked using (employer)
  where last_day is null or last_day >= valid_from
),
affiliated as (
  select employer, range_agg(days) as days, min(valid_from) as first_day
  from contract
  group by employer
),
covered as (
  select c.employer, range_agg(c.trusted * p.days) as days
  from contract c join provider_approved_days p using (provider)
  group by c.employer
),
uncovered as (
  select o.employer, a.first_day,
         o.days - coalesce(c.days, '{}') as days,
         coalesce(a.days, '{}') as affiliated
  from obliged o left join affiliated a using (employer) left join covered c using (employer)
),
explained as (
  select employer, 'APPROVAL_LOST' as reason, days * affiliated as days from uncovered
  union all
  select employer, 'AFFILIATION_ENDED',
         (days - affiliated) * datemultirange(daterange(first_day, null))
  from uncovered where first_day is not null
  union all
  select employer, 'NEVER_AFFILIATED',
         (days - affiliated) * datemultirange(daterange(null, first_day))
  from uncovered
)
insert into uncovered_period (employer, valid_from, valid_to, reason)
select employer, lower(period), upper(period), reason
from explained, unnest(days) as period
