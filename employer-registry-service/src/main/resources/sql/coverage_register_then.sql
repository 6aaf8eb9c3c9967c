-- The register as it was read on each day asked for. Nearly all units are the same on all of them and stand here once; of
-- the others a row more for each time they were not yet as last read. What was never read before is as first read.
select e.organisation_number, e.unit, e.parent, e.employees_state, e.employees, e.municipality_number, null::date as as_of,
  points_held(coalesce(e.registered_on, '-infinity'), e.deregistered_on - 1, :points) & ~coalesce(c.points, 0) as present
from employer e
left join (select organisation_number, bit_or(points) as points from changed group by organisation_number) c
  on c.organisation_number = e.organisation_number
union all
select e.organisation_number, e.unit, e.parent,
  case
    when c.employees is null then e.employees_state
    when c.employees ~ '^[0-9]+$' then 'EXACT'
    else c.employees
  end,
  case when c.employees is null then e.employees when c.employees ~ '^[0-9]+$' then c.employees::integer end,
  case when c.moved then c.municipality else e.municipality_number end,
  c.last_day,
  points_held(coalesce(e.registered_on, '-infinity'), e.deregistered_on - 1, :points) & c.points
from changed c
join employer e on e.organisation_number = c.organisation_number
