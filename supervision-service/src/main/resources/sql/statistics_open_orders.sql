-- Orders open on a day by age: those decided until then less those ended until then, each on the day it was decided.
with cell as (
  select day, measure, days, number
  from reaction_cell
  where subject = ? and measure in ('DECIDED', 'ENDED') and kind = 'ORDER' and day <= ? and day <> all (?::date[])
  union all
  select day, measure, days, number
  from reaction_cells_of(?::date[])
  where subject = ? and measure in ('DECIDED', 'ENDED') and kind = 'ORDER'),
decided as (
  select case measure when 'DECIDED' then day else day - days end as decided_on,
    case measure when 'DECIDED' then number else -number end as number
  from cell)
select case when o.age <= 30 then '0-30' when o.age <= 90 then '31-90' when o.age <= 180 then '91-180'
    when o.age <= 365 then '181-365' else '366+' end as age,
  sum(o.number) as number
from (select ? - decided_on as age, number from decided) o
group by 1
