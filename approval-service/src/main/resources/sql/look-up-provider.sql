-- The hot look-up of the register: one index entry for the approval that began last by the day, one
-- for the applications that would renew it. Parameters: day, day, provider, day.
select a.provider, a.id, a.valid_from, a.valid_to, a.name, a.municipality_number, a.county_number,
  a.counties_served, a.languages,
  exists (
    select from approval_case c
    where c.renews = a.id and c.received_on <= ? and c.received_on <= a.valid_to
      and (c.decided_on is null or c.decided_on > ?)
  ) as renewal_pending
from approval a
where a.provider = ? and a.valid_from <= ?
order by a.valid_from desc
limit 1
