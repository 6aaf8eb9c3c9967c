-- Lays out the employers of a part of the register whose known duty differs from what the list of the day says of their main
-- code: one pass. The part is named for both tables, or each would read the codes of all into memory. The offset keeps the
-- planner from joining the verdicts before the codes, which it would do by comparing each with each. A limitation other than the one
-- that the employer was asked about is another question, though its entry has the same digits.
with verdict as materialized (
  select * from jsonb_to_recordset(?::jsonb) as v (code text, duty text, question text, rule text, entry text, asked text[])
)
insert into re_evaluation_stage (employer)
select c.organisation_number
from (
  select e.organisation_number, e.duty, e.duty_question, e.duty_rule, e.duty_entry,
    coalesce(i.code1, case when i.organisation_number is null and exists (
      select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end) as code
  from employer e
  left join employer_industry i on i.organisation_number = e.organisation_number and i.classification = ?
    and i.organisation_number > ? and i.organisation_number <= ?
  where e.duty <> 'DEREGISTERED' and (e.deregistered_on is null or e.deregistered_on > ?)
    and e.organisation_number > ? and e.organisation_number <= ?
  offset 0
) c
join verdict v on v.code = c.code
where (c.duty, c.duty_question, c.duty_entry) is distinct from (v.duty, v.question, v.entry)
  or (v.question = 'LIMITATION' and not c.duty_rule = any (v.asked))
on conflict do nothing;
