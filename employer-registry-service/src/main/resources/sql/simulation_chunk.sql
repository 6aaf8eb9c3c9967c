-- One chunk of a simulation: counts by every dimension, and the employers that would change. One statement over one
-- snapshot; an employer whose code has come in since the codes were assessed is told of, so that the chunk is done again.
with unit as materialized (
  select e.organisation_number, e.unit, e.municipality_number, size_class(e.employees_state, e.employees) as size,
    coalesce(b.code1, case when b.organisation_number is null and exists (
      select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end) as code_before,
    coalesce(a.code1, case when a.organisation_number is null and exists (
      select from employer_industry o where o.organisation_number = e.organisation_number and o.code1 is not null) then '-' else '' end) as code_after
  from employer e
  left join employer_industry b on b.organisation_number = e.organisation_number and b.classification = ?
  left join employer_industry a on a.organisation_number = e.organisation_number and a.classification = ?
  where e.organisation_number > ? and e.organisation_number <= ?
    and (e.deregistered_on is null or e.deregistered_on > ?)
),
judged as materialized (
  select u.organisation_number, u.unit, u.size,
    coalesce(left(u.municipality_number, 2), 'NOT_STATED') as county,
    case u.code_after when '' then 'NOT_STATED' when '-' then 'OTHER_CLASSIFICATION' else u.code_after end as code,
    case u.code_after when '' then 'NOT_STATED' when '-' then 'OTHER_CLASSIFICATION'
      else coalesce(d.section, 'UNKNOWN') end as section,
    b.outcome as before, b.entry as entry_before, a.outcome as after, a.entry as entry_after,
    coalesce(a.question = 'OTHER_CLASSIFICATION', false) as unmapped
  from unit u
  left join list_simulation_code b on b.simulation_id = ? and not b.is_proposed and b.code = u.code_before
  left join list_simulation_code a on a.simulation_id = ? and a.is_proposed and a.code = u.code_after
  left join industry_division d on d.classification = ? and d.division = left(u.code_after, 2)
),
counted as (
  insert into list_simulation_count as c (simulation_id, dimension, value, before, after, unmapped, employers)
  select ?,
    case grouping(unit, section, code, county, size)
      when 31 then 'ALL' when 15 then 'UNIT' when 23 then 'SECTION' when 27 then 'CODE' when 29 then 'COUNTY' else 'SIZE_CLASS' end,
    coalesce(unit, section, code, county, size, 'ALL'), before, after, unmapped, count(*)
  from judged where before is not null and after is not null
  group by before, after, unmapped, grouping sets ((), (unit), (section), (code), (county), (size))
  on conflict (simulation_id, dimension, value, before, after, unmapped)
    do update set employers = c.employers + excluded.employers
),
changed as (
  insert into list_simulation_change
    (simulation_id, employer, before, after, entry_before, entry_after, obliged_otherwise, suspended)
  select ?, j.organisation_number, j.before, j.after, j.entry_before, j.entry_after,
    exists (
      select from duty_ground g where g.employer = j.organisation_number and g.obliges
        and g.valid_from <= ? and (g.valid_to is null or g.valid_to >= ?)),
    exists (
      select from duty_suspension s where s.employer = j.organisation_number and s.part is null
        and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?))
  from judged j where j.before <> j.after
  returning 1
)
select (select count(*) from changed) as changed, count(*) filter (where before is null or after is null) as unknown
from judged;
