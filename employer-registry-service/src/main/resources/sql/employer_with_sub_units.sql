-- An employer and its sub-units with their codes in one round trip, and whether anything else is known that its duty depends
-- on: for nearly every employer nothing is, and the many parts of duty_facts need not be read. Each exists is asked of the
-- number itself, not of a column, or a planner without statistics reads the whole table.
select e.organisation_number, e.unit, e.registered_on, e.deregistered_on, e.employees_state, e.employees,
  i.classification, i.code1, i.code2, i.code3, i.read_on,
  e.organisation_number = asked.number and (
    exists (select from duty_ground where employer = asked.number)
    or exists (select from duty_answer where employer = asked.number)
    or exists (select from duty_exact_code where employer = asked.number)
    or exists (select from duty_suspension where employer = asked.number)
    or exists (select from employer_change where organisation_number = asked.number and field = 'DEREGISTERED_ON')
  ) as has_more
from (select ?::text as number) asked
cross join lateral (
  select organisation_number, unit, registered_on, deregistered_on, employees_state, employees
  from employer where organisation_number = asked.number
  union all
  select organisation_number, unit, registered_on, deregistered_on, employees_state, employees
  from employer where parent = asked.number and organisation_number <> asked.number
) e
left join lateral (
  select classification, code1, code2, code3, read_on from employer_industry
  where organisation_number = e.organisation_number
  union all
  select classification, code1, code2, code3, read_on from employer_industry_history
  where organisation_number = e.organisation_number
) i on true;
