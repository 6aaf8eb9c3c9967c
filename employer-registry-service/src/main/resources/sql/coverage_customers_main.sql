-- The units that records with each provider count for.
, customer as (
  select case when e.unit = 'SUB' then e.parent else e.organisation_number end as number, r.provider,
    bit_or(r.affiliated) as affiliated, bit_or(r.approved) as approved,
    bit_or(r.planned) as planned, bit_or(r.reported) as reported
  from record r
  join employer e on e.organisation_number = r.employer
  group by 1, 2
)
