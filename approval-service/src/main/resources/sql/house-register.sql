-- The register of a day in the terms of the authority's open registers: main units with the sub-units they list.
-- Parameters: day, number of the main unit (null: all), again.
select v.provider, told.content ->> 'name' as name, told.content -> 'contact' ->> 'website' as website,
  told.content ->> 'address' as address, told.content ->> 'branches' as branches,
  case when v.status = 'APPROVED' and v.effect_to < m.day then 'EXPIRED' else v.status end as status,
  array(
    select d.unit from (
      select distinct on (u.unit) u.unit, u.covered from unit_coverage u
      where u.provider = v.provider and u.from_day <= m.day
      order by u.unit, u.from_day desc, u.recorded_at desc
    ) d where not d.covered
  ) as uncovered
from (select ?::date as day) m
cross join lateral (
  select distinct on (r.provider) r.* from approval_version r
  where r.superseded_at is null and r.effect_from <= m.day and (?::text is null or r.provider = ?)
  order by r.provider, r.effect_from desc
) v
cross join lateral (select provider_content(v.provider, v.approval_id, m.day, 'infinity') as content) told
order by v.provider
