-- A stretch of the employers that were laid out, brought in line; nobody else is written. Code and duty are read again here: they
-- may have changed meanwhile. A row that somebody else is writing is passed over and told of, and comes in another round;
-- so no lock is waited for while others are held.
with verdict as materialized (
  select * from jsonb_to_recordset(?::jsonb) as v (code text, duty text, question text, rule text, entry text, asked text[])
),
staged as materialized (
  select employer from re_evaluation_stage where employer > ? and employer <= ?
),
held as materialized (
  select e.organisation_number
  from staged s join employer e on e.organisation_number = s.employer
  for no key update of e skip locked
),
coded as materialized (
  select h.organisation_number,
    coalesce(i.code1, case when i.organisation_number is null and exists (
      select from employer_industry o where o.organisation_number = h.organisation_number and o.code1 is not null) then '-' else '' end) as code
  from held h
  left join employer_industry i on i.organisation_number = h.organisation_number and i.classification = ?
),
written as (
  update employer e
  set duty = v.duty, duty_question = v.question, duty_rule = v.rule, duty_entry = v.entry,
    duty_from = case when e.duty = v.duty then e.duty_from else ? end
  from coded c join verdict v on v.code = c.code
  where e.organisation_number = c.organisation_number
    and e.duty <> 'DEREGISTERED' and (e.deregistered_on is null or e.deregistered_on > ?)
    and ((e.duty, e.duty_question, e.duty_entry) is distinct from (v.duty, v.question, v.entry)
      or (v.question = 'LIMITATION' and not e.duty_rule = any (v.asked)))
  returning e.organisation_number
)
select (select count(*) from staged) - (select count(*) from held) as passed_over,
  array(select organisation_number from written) as written;
