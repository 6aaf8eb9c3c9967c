-- Takes the stage over: one statement, set-wise, and only rows that differ are written, so that the same file again
-- writes nothing. Both tables are merged on the same snapshot; the answer has one row per unit that is new or different,
-- and says whose duty must be considered anew.
with industry as (
  merge into employer_industry i
  using (select organisation_number, code1, code2, code3 from import_stage where not reduced) s
    on i.organisation_number = s.organisation_number and i.classification = ?
  when matched and (i.code1, i.code2, i.code3) is distinct from (s.code1, s.code2, s.code3) then
    update set code1 = s.code1, code2 = s.code2, code3 = s.code3, read_on = ?
  when not matched then
    insert (organisation_number, classification, code1, code2, code3, read_on)
    values (s.organisation_number, ?, s.code1, s.code2, s.code3, ?)
  returning i.organisation_number, old.code1 is distinct from new.code1 as told,
    merge_action() = 'UPDATE' and old.code1 is distinct from new.code1
      and exists (select from duty_exact_code x where x.employer = new.organisation_number) as exact_touched
),
unit as (
  merge into employer e
  using import_stage s on e.organisation_number = s.organisation_number
  when matched and (
      e.unit, e.name, e.organisation_form, e.parent, e.employees_state, e.employees, e.employees_reported_on,
      e.municipality_number, e.registered_on, e.deregistered_on, e.duty, e.duty_question, e.duty_rule, e.duty_entry
    ) is distinct from (
      s.unit, s.name, s.organisation_form, s.parent, s.employees_state, s.employees, s.employees_reported_on,
      s.municipality_number, s.registered_on, s.deregistered_on, s.duty, s.duty_question, s.duty_rule, s.duty_entry
    ) then
    update set
      unit = s.unit, name = s.name, organisation_form = s.organisation_form, parent = s.parent,
      employees_state = s.employees_state, employees = s.employees, employees_reported_on = s.employees_reported_on,
      municipality_number = s.municipality_number, registered_on = s.registered_on, deregistered_on = s.deregistered_on,
      duty = s.duty, duty_question = s.duty_question, duty_rule = s.duty_rule, duty_entry = s.duty_entry,
      duty_from = case when e.duty = s.duty then e.duty_from else ? end
  when not matched then
    insert (
      organisation_number, unit, name, organisation_form, parent, employees_state, employees, employees_reported_on,
      municipality_number, registered_on, deregistered_on, duty, duty_question, duty_rule, duty_entry, duty_from)
    values (
      s.organisation_number, s.unit, s.name, s.organisation_form, s.parent, s.employees_state, s.employees,
      s.employees_reported_on, s.municipality_number, s.registered_on, s.deregistered_on, s.duty, s.duty_question,
      s.duty_rule, s.duty_entry, ?)
  returning
    e.organisation_number, merge_action() = 'INSERT' as added,
    (old.duty, old.duty_rule, old.duty_entry, old.duty_question, old.deregistered_on)
        is distinct from (new.duty, new.duty_rule, new.duty_entry, new.duty_question, new.deregistered_on)
      and (new.duty = 'OBLIGED_BY_INDUSTRY' or old.duty is not null
        or exists (select from duty_ground g where g.employer = new.organisation_number)) as duty_touched,
    (old.employees, old.deregistered_on, old.organisation_form, old.parent, old.municipality_number)
      is distinct from (new.employees, new.deregistered_on, new.organisation_form, new.parent, new.municipality_number) as told
)
select
  coalesce(unit.organisation_number, industry.organisation_number) as organisation_number,
  coalesce(unit.added, false) as added,
  coalesce(unit.duty_touched, false) or coalesce(industry.exact_touched, false) as duty_touched,
  coalesce(unit.told, false) or coalesce(industry.told, false) as told
from unit full join industry on industry.organisation_number = unit.organisation_number;
