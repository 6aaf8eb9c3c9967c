-- Units that have the same standing on every point and belong to the same group, together. The main code is that of the
-- classification asked for (:classification), or of the other where the register gave none in it.
select key, part_of, classification, obliged, listed, affiliated, approved, planned, reported,
  staffed, count(*) as units, coalesce(sum(employees), 0) as employees
from (
  select :key as key, :part_of as part_of, :key_classification as classification,
    :there & u.obliged as obliged, :there & u.listed as listed,
    :there & c.affiliated as affiliated, :there & c.approved as approved,
    :there & c.planned as planned, :there & c.reported as reported,
    u.employees_state <> 'NOT_REGISTERED' and u.employees is distinct from 0 as staffed, u.employees
  from unit u
  :customer
  :industry
  where u.present <> 0 :filter
) counted
where obliged | affiliated <> 0
group by key, part_of, classification, obliged, listed, affiliated, approved, planned, reported, staffed
