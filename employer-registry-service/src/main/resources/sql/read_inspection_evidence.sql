-- Evidence by group in a period. Counted once for each group wanted: the caller names the grouping.
with inspected as (
  select i.*, coalesce(i.classification, 'NONE') as of_classification,
    case when i.code is null then 'NOT_STATED' else coalesce(d.section, 'UNKNOWN') end as section,
    coalesce(left(i.code, 2), 'NOT_STATED') as division, coalesce(i.code, 'NOT_STATED') as main_code,
    coalesce(i.size_class, 'NOT_REGISTERED') as size
  from inspection_evidence i
  left join industry_division d on d.classification = i.classification and d.division = left(i.code, 2)
  where i.closed_on between ? and ?
),
grouped as (
  select
    case when ? = 'SIZE_CLASS' then 'ANY' else of_classification end as classification,
    case ? when 'SECTION' then section when 'DIVISION' then division when 'CODE' then main_code else size end as value,
    case ? when 'DIVISION' then section when 'CODE' then division else '' end as part_of,
    inspected.inspection_id, inspected.controls, inspected.breaches
  from inspected
)
select g.classification, g.value, g.part_of, count(*) as inspections, count(*) filter (where g.breaches > 0) as with_breach,
  sum(g.controls) as controls, sum(g.breaches) as breaches, sum(p.points) as observed
from grouped g
left join lateral (select count(*) as points from breach_evidence b where b.inspection_id = g.inspection_id) p on true
group by g.classification, g.value, g.part_of
order by g.classification, g.value;
