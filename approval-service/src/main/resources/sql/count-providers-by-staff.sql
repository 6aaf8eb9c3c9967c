-- Providers approved on a day, own schemes and joint ones, by the number of all their staff. Parameter: day.
select case when told.content ->> 'providerKind' in ('INTERNAL', 'INTERNAL_SERVING_OTHERS') then 'INTERNAL' else 'EXTERNAL' end
    as "group", size_class(told.content) as staff, count(*) as count
from (select ?::date as day) m
join approval_version v on v.effect_from <= m.day and v.effect_to >= m.day
cross join lateral (select provider_content(v.provider, v.approval_id, m.day, 'infinity') as content) told
where v.superseded_at is null and v.status = 'APPROVED'
group by 1, 2
order by 1, 2
