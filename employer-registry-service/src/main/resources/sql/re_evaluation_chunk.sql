-- The next employers whose known duty differs from what the list of the day says of their main code, brought in line.
-- Nobody else is written. The code is read again here: it may have changed since the groups were formed. A row that
-- somebody else is writing is left for the next round; so no lock is ever waited for while others are held.
with verdict as materialized (
  select * from jsonb_to_recordset(?::jsonb) as v (code text, duty text, question text, rule text, entry text)
),
picked as materialized (
  select e.organisation_number, v.duty, v.question, v.rule, v.entry
  from employer e
  left join employer_industry i on i.organisation_number = e.organisation_number and i.classification = ?
  join verdict v on v.code = coalesce(i.code1, case when i.organisation_number is null and exists (
    select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end)
  where e.organisation_number > ? and e.duty <> 'DEREGISTERED' and (e.deregistered_on is null or e.deregistered_on > ?)
    and (e.duty, e.duty_question, e.duty_entry) is distinct from (v.duty, v.question, v.entry)
  order by e.organisation_number limit ?
  for no key update of e skip locked
)
update employer e
set duty = p.duty, duty_question = p.question, duty_rule = p.rule, duty_entry = p.entry,
  duty_from = case when e.duty = p.duty then e.duty_from else ? end
from picked p where e.organisation_number = p.organisation_number
returning e.organisation_number;
