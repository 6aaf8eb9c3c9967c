-- What now stands in the register of those among some employers that others know of: affiliated, obliged or with a ground,
-- now or once, or told to have left the register. Every part by an index, of the numbers alone.
select
  e.organisation_number, e.employees, e.deregistered_on, e.organisation_form, e.parent, e.municipality_number,
  i.code1, i.classification
from unnest(?::text[]) as asked (number)
join employer e on e.organisation_number = asked.number
left join lateral (
  select code1, classification from employer_industry
  where organisation_number = asked.number and code1 is not null
  order by classification desc limit 1
) i on true
where exists (select from duty_period p where p.employer = asked.number)
  or exists (select from affiliation a where a.employer = asked.number)
  or exists (select from duty_ground g where g.employer = asked.number)
  or exists (
    select from employer_change c
    where c.organisation_number = asked.number and c.field = 'DEREGISTERED_ON' and c.before_value is not null)
  or exists (select from register_feed_unit u where u.organisation_number = asked.number and u.removed_on is not null);
