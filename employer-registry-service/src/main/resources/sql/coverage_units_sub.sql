-- A sub-unit (establishment) counts by its own duty and records, and by those of its main unit that are for the whole.
-- Materialized: what is joined to units is looked up for those that are left, which the planner takes for all.
unit as materialized (
  select e.organisation_number as number, coalesce(d.obliged, 0) as obliged, coalesce(d.listed, 0) as listed,
    coalesce(h.affiliated, 0) | coalesce(a.whole_affiliated, 0) as affiliated,
    coalesce(h.approved, 0) | coalesce(a.whole_approved, 0) as approved,
    coalesce(h.planned, 0) | coalesce(a.planned, 0) as planned,
    coalesce(h.reported, 0) | coalesce(a.reported, 0) as reported,
    e.employees_state, e.employees, e.municipality_number, e.as_of, e.present
  from register e
  left join (
    select employer, bit_or(obliged) as obliged, bit_or(listed) as listed from duty group by employer
  ) d on d.employer = e.organisation_number
  left join holding h on h.employer = e.organisation_number
  left join holding a on a.employer = e.parent
  where e.unit = 'SUB' and (d.employer is not null or h.employer is not null or a.employer is not null)
)
