-- A main unit (enterprise) counts by its own duty and records and by those of its sub-units.
unit as (
  select m.organisation_number as number, s.obliged, s.listed, s.affiliated, s.approved, s.planned, s.reported,
    m.employees_state, m.employees, m.municipality_number, m.present
  from (
    select case when e.unit = 'SUB' then e.parent else e.organisation_number end as number,
      coalesce(bit_or(d.obliged), 0) as obliged, coalesce(bit_or(d.listed), 0) as listed,
      coalesce(bit_or(h.affiliated), 0) as affiliated, coalesce(bit_or(h.approved), 0) as approved,
      coalesce(bit_or(h.planned), 0) as planned, coalesce(bit_or(h.reported), 0) as reported
    from register e
    left join duty d on d.employer = e.organisation_number and e.present <> 0
    left join holding h on h.employer = e.organisation_number
    where d.employer is not null or h.employer is not null
    group by 1
  ) s
  join register m on m.organisation_number = s.number and m.unit = 'MAIN'
),
customer as (
  select case when e.unit = 'SUB' then e.parent else e.organisation_number end as number, r.provider,
    bit_or(r.affiliated) as affiliated, bit_or(r.approved) as approved,
    bit_or(r.planned) as planned, bit_or(r.reported) as reported
  from record r
  join employer e on e.organisation_number = r.employer
  group by 1, 2
)
