-- What was told before the periods were kept: an obligation by list for each of these, and nothing else.
insert into duty_period (employer, obliged_from, scope, grounds, rule_version, entry)
select organisation_number, duty_from, 'WHOLE', array['INDUSTRY_LIST'], duty_rule, duty_entry
from employer where duty = 'OBLIGED_BY_INDUSTRY';
