-- With the main code as it was registered on the day, in the classification of that day's list where it is known in that;
-- before the first reading the oldest one stands for the earlier days. The code is kept: later changes do not move it.
insert into inspection_evidence
  (inspection_id, employer, closed_on, controls, breaches, classification, code, size_class)
select ?, ?, ?, ?, ?, c.classification, c.code1, size_class(e.employees_state, e.employees)
from (select 1) one
left join lateral (
  select r.classification, r.code1
  from (
    select i.classification, i.code1, i.read_on, null::date as replaced_on
    from employer_industry i where i.organisation_number = ?
    union all
    select h.classification, h.code1, h.read_on, h.replaced_on
    from employer_industry_history h where h.organisation_number = ?
  ) r
  order by r.classification = ? desc,
    (r.read_on <= ? and (r.replaced_on is null or r.replaced_on > ?)) desc, r.read_on
  limit 1
) c on true
left join employer e on e.organisation_number = ?
on conflict do nothing;
