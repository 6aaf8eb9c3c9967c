-- Main codes of a chunk that have not been assessed yet: in the classification of the list in force and of the proposed one.
select distinct c.is_proposed, c.code
from employer e
left join employer_industry b on b.organisation_number = e.organisation_number and b.classification = ?
left join employer_industry a on a.organisation_number = e.organisation_number and a.classification = ?
cross join lateral (values
  (false, coalesce(b.code1, case when b.organisation_number is null and exists (
    select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end)),
  (true, coalesce(a.code1, case when a.organisation_number is null and exists (
    select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end))
) c (is_proposed, code)
where e.organisation_number > ? and e.organisation_number <= ?
  and not exists (
    select from list_simulation_code k where k.simulation_id = ? and k.is_proposed = c.is_proposed and k.code = c.code);
