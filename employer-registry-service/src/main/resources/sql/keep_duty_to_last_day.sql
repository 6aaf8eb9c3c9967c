-- A deletion that lies ahead: until its day the employer stands in the register, and its duty is what it was.
update import_stage s set
  duty = e.duty, duty_question = e.duty_question, duty_rule = e.duty_rule, duty_entry = e.duty_entry
from employer e
where s.reduced and s.deregistered_on > ? and e.organisation_number = s.organisation_number;
