-- A main unit (enterprise) counts by its own duty and records and by those of its sub-units.
-- Only sub-units are looked up for whom they belong to; a number that is no unit's falls out with the main units.
unit as (
  select m.organisation_number as number, s.obliged, s.listed, s.affiliated, s.approved, s.planned, s.reported,
    m.employees_state, m.employees, m.municipality_number, m.as_of, m.present
  from (
    select coalesce(e.parent, k.employer) as number,
      bit_or(k.obliged) as obliged, bit_or(k.listed) as listed, bit_or(k.affiliated) as affiliated,
      bit_or(k.approved) as approved, bit_or(k.planned) as planned, bit_or(k.reported) as reported
    from (
      select employer, obliged, listed, 0::bigint as affiliated, 0::bigint as approved, 0::bigint as planned, 0::bigint as reported
      from duty
      union all
      select employer, 0, 0, affiliated, approved, planned, reported from record
    ) k
    left join employer e on e.organisation_number = k.employer and e.unit = 'SUB'
    group by 1
  ) s
  join register m on m.organisation_number = s.number and m.unit = 'MAIN'
)
