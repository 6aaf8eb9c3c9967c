-- The register as last read.
select e.organisation_number, e.unit, e.parent, e.employees_state, e.employees, e.municipality_number, null::date as as_of,
  points_held(coalesce(e.registered_on, '-infinity'), e.deregistered_on - 1, :points) as present
from employer e
