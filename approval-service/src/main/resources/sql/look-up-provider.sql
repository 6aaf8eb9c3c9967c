-- What the register says of some organisations on a day, as known at a moment: in one statement, so that the cursor of
-- the change feed beside it is of the same snapshot. An organisation is a provider itself, or a sub-unit that its main
-- unit lists on the day; approval goes before order. Parameters: numbers, day, moment (null: now).
with moment as (select ?::text[] as numbers, ?::date as day, coalesce(?::timestamptz, 'infinity') as known)
select asked.number, w.last_position, m.day,
  v.provider, v.inherited, v.status, v.effect_from, v.effect_to, v.renewal_pending, v.valid_from, v.valid_to,
  v.end_reason, v.successor, v.approval_id, g.decided_on,
  told.content ->> 'name' as name, told.content ->> 'providerKind' as provider_kind,
  told.content -> 'address' ->> 'municipalityNumber' as municipality_number,
  told.content -> 'address' ->> 'countyNumber' as county_number,
  texts(told.content -> 'countiesServed') as counties_served, texts(told.content -> 'languages') as languages,
  exists (
    select from approval_condition k
    where k.approval_id = v.approval_id and (k.met is not true or k.decided_at > m.known
      or (k.decided_at at time zone 'Europe/Oslo')::date > m.day)
  ) as conditions,
  coalesce(u.covered, true) as covered, u.from_day as coverage_from,
  exists (
    select from approval_case c
    where c.provider = asked.number and c.received_on <= m.day and c.received_at <= m.known
      and (c.decided_on is null or c.decided_on > least(m.day, (m.known at time zone 'Europe/Oslo')::date))
  ) as application_pending
from moment m
cross join relay_state w
cross join unnest(m.numbers) with ordinality asked (number, place)
left join lateral (
  select found.* from (
    (
      select r.*, false as inherited from approval_version r
      where r.provider = asked.number and r.effect_from <= m.day
        and r.recorded_at <= m.known and (r.superseded_at is null or r.superseded_at > m.known)
      order by r.effect_from desc limit 1
    )
    union all
    (
      select day.*, true as inherited
      from (
        select distinct f.provider from provider_facts f
        where f.content -> 'branches' @> jsonb_build_array(jsonb_build_object('organisationNumber', asked.number))
          and f.provider <> asked.number
      ) main
      cross join lateral (
        select r.* from approval_version r
        where r.provider = main.provider and r.effect_from <= m.day
          and r.recorded_at <= m.known and (r.superseded_at is null or r.superseded_at > m.known)
        order by r.effect_from desc limit 1
      ) day
      where provider_content(day.provider, day.approval_id, m.day, m.known) -> 'branches'
        @> jsonb_build_array(jsonb_build_object('organisationNumber', asked.number))
      order by day.status = 'APPROVED' and day.effect_to >= m.day desc, day.effect_from desc limit 1
    )
  ) found
  order by found.status = 'APPROVED' and found.effect_to >= m.day desc, found.inherited limit 1
) v on true
left join lateral (select provider_content(v.provider, v.approval_id, m.day, m.known) as content) told on true
left join approval g on g.id = v.approval_id
left join lateral (
  select d.covered, d.from_day from unit_coverage d
  where v.inherited and d.provider = v.provider and d.unit = asked.number
    and d.from_day <= m.day and d.recorded_at <= m.known
  order by d.from_day desc, d.recorded_at desc limit 1
) u on true
order by asked.place
