-- Main codes of a chunk that have not been assessed yet: in the classification of the list in force and of the proposed one.
with exact as materialized (
  select x.employer, x.classification, f.exact_code as code
  from (select distinct employer, classification from duty_exact_code where employer > ? and employer <= ?) x
  cross join lateral exact_code_in_force(x.employer, x.classification, ?::date) f
)
select distinct c.is_proposed, c.code
from employer e
left join employer_industry b on b.organisation_number = e.organisation_number and b.classification = ?
left join employer_industry a on a.organisation_number = e.organisation_number and a.classification = ?
left join exact xb on xb.employer = e.organisation_number and xb.classification = b.classification
left join exact xa on xa.employer = e.organisation_number and xa.classification = a.classification
left join lateral (
  select '-' || o.code1 as code from employer_industry o
  where (b.organisation_number is null or a.organisation_number is null)
    and o.organisation_number = e.organisation_number and o.code1 is not null
  limit 1
) other on true
cross join lateral (values
  (false, coalesce(xb.code, b.code1, case when b.organisation_number is null then other.code end, '')),
  (true, coalesce(xa.code, a.code1, case when a.organisation_number is null then other.code end, ''))
) c (is_proposed, code)
where e.organisation_number > ? and e.organisation_number <= ?
  and not exists (
    select from list_simulation_code k where k.simulation_id = ? and k.is_proposed = c.is_proposed and k.code = c.code);
