-- What is known of employers by main code: one pass over the register, few rows out.
select c.code, e.duty, e.duty_question, e.duty_entry, count(*) as employers
from employer e
left join employer_industry i on i.organisation_number = e.organisation_number and i.classification = ?
cross join lateral (select coalesce(i.code1, case when i.organisation_number is null and exists (
  select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end)) c (code)
where e.duty <> 'DEREGISTERED' and (e.deregistered_on is null or e.deregistered_on > ?)
group by c.code, e.duty, e.duty_question, e.duty_entry;
