-- Providers approved on a day, by kind, by county of the main unit, or by size. Parameters: day, division.
with asked as (select ?::date as day, ?::text as division)
select case asked.division
    when 'KIND' then coalesce(told.content ->> 'providerKind', 'UNKNOWN')
    when 'COUNTY' then coalesce(told.content -> 'address' ->> 'countyNumber', 'UNKNOWN')
    else size_class(told.content)
  end as class, count(*) as count
from asked
join approval_version v on v.effect_from <= asked.day and v.effect_to >= asked.day
cross join lateral (select provider_content(v.provider, v.approval_id, asked.day, 'infinity') as content) told
where v.superseded_at is null and v.status = 'APPROVED'
group by 1
order by 1
