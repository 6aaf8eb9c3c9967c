-- Enterprises that are affiliated on a day, themselves or by a sub-unit, and those without an affiliation that have a
-- dispensation for the whole. A provider is internal (egenordning) where it is a unit of the same enterprise.
with asked as (
  select ?::date as day
),
affiliated as (
  select k.enterprise, bool_or(k.external) as external, bool_or(not k.external) as internal, max(m.employees) as employees
  from (
    select
      coalesce(case when e.unit = 'SUB' then e.parent end, a.employer) as enterprise,
      coalesce(case when p.unit = 'SUB' then p.parent end, a.provider)
        <> coalesce(case when e.unit = 'SUB' then e.parent end, a.employer) as external
    from asked, affiliation a
    left join employer e on e.organisation_number = a.employer
    left join employer p on p.organisation_number = a.provider
    where a.starts_on <= asked.day and (a.ends_on is null or a.ends_on >= asked.day)
  ) k
  cross join asked
  join employer m on m.organisation_number = k.enterprise and m.unit = 'MAIN'
    and (m.registered_on is null or m.registered_on <= asked.day)
    and (m.deregistered_on is null or m.deregistered_on > asked.day)
  group by k.enterprise
),
dispensed as (
  select distinct coalesce(case when e.unit = 'SUB' then e.parent end, e.organisation_number) as enterprise
  from asked, duty_suspension s
  join employer e on e.organisation_number = s.employer
  where s.part is null and s.valid_from <= asked.day and (s.valid_to is null or s.valid_to >= asked.day)
    and (e.deregistered_on is null or e.deregistered_on > asked.day)
)
select
  (select count(*) from affiliated) as affiliated,
  (select count(*) from affiliated where external) as external,
  (select count(*) from affiliated where internal) as internal,
  (select coalesce(sum(employees), 0) from affiliated where external) as employees_external,
  (select coalesce(sum(employees), 0) from affiliated where internal) as employees_internal,
  (select count(*) from dispensed) as dispensed,
  (select count(*) from dispensed where enterprise not in (select enterprise from affiliated)) as dispensed_not_affiliated
