-- A file of another classification than today's list does not change what is known by a code of the right one.
update import_stage s set
  duty = e.duty, duty_question = e.duty_question, duty_rule = e.duty_rule, duty_entry = e.duty_entry
from employer e
where e.organisation_number = s.organisation_number and s.duty <> 'DEREGISTERED' and e.duty <> 'DEREGISTERED';
