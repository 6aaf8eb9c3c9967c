-- Orders open on a day by age: those decided until then less those ended until then, each on the day it was decided.
with marked as materialized (
  select day from statistics_marked_day where day <= ?),
cell as (
  select s.day, s.measure, s.days, s.number
  from reaction_cell s
  where s.subject = ? and s.measure in ('DECIDED', 'ENDED') and s.kind = 'ORDER' and s.day <= ?
    and not exists (select from marked m where m.day = s.day)
  union all
  select f.day, f.measure, f.days, f.number
  from reaction_cells_of(array(select day from marked)) f
  where f.subject = ? and f.measure in ('DECIDED', 'ENDED') and f.kind = 'ORDER'),
decided as (
  select case measure when 'DECIDED' then day else day - days end as decided_on,
    case measure when 'DECIDED' then number else -number end as number
  from cell)
select case when o.age <= 30 then '0-30' when o.age <= 90 then '31-90' when o.age <= 180 then '91-180'
    when o.age <= 365 then '181-365' else '366+' end as age,
  sum(o.number) as number
from (select ? - decided_on as age, number from decided) o
group by 1
