-- The units that records with each provider count for.
, customer as (
  select coalesce(e.parent, r.employer) as number, r.provider,
    bit_or(r.affiliated) as affiliated, bit_or(r.approved) as approved,
    bit_or(r.planned) as planned, bit_or(r.reported) as reported
  from record r
  left join employer e on e.organisation_number = r.employer and e.unit = 'SUB'
  group by 1, 2
)
