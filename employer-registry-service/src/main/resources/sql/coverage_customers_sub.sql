-- The units that records with each provider count for.
, customer as (
  select number, provider, bit_or(affiliated) as affiliated, bit_or(approved) as approved,
    bit_or(planned) as planned, bit_or(reported) as reported
  from (
    select e.organisation_number as number, r.*
    from record r join employer e on e.organisation_number = r.employer
    where e.unit = 'SUB'
    union all
    select e.organisation_number, r.*
    from record r join employer e on e.parent = r.employer
    where e.unit = 'SUB' and r.whole
  ) known
  group by 1, 2
)
