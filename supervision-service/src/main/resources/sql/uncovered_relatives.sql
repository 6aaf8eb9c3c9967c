-- Who may count an affiliation of these: themselves, their sub-units, and the enterprises that those with affiliations belong
-- or have belonged to. Only the obliged have periods, but who was asked about may just have ceased to be.
with asked (employer) as (
  /* asked */
),
related as (
  select s.employer from asked a join sub_unit s on s.main_unit = a.employer
  union
  select s.main_unit from asked a join sub_unit s on s.employer = a.employer
  where exists (select from affiliation c where c.employer = a.employer)
)
select employer from asked
union
select employer from related r where exists (select from obligation o where o.employer = r.employer)
