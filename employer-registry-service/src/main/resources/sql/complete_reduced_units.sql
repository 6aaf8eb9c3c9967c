-- The register gives a deleted unit by number, name and form only: the rest stays as we know it.
update import_stage s set
  parent = e.parent, employees_state = e.employees_state, employees = e.employees,
  employees_reported_on = e.employees_reported_on, municipality_number = e.municipality_number,
  registered_on = e.registered_on
from employer e
where s.reduced and e.organisation_number = s.organisation_number;
