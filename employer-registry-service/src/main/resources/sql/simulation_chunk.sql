-- One chunk of a simulation: counts by every dimension, and the employers that would change. One statement over one
-- snapshot; an employer whose code has come in since the codes were assessed is told of, so that the chunk is done again.
-- A code of another classification stands with a hyphen before it. Exact codes are few, and read before.
with exact as materialized (
  select x.employer, x.classification, f.exact_code as code
  from (select distinct employer, classification from duty_exact_code where employer > ? and employer <= ?) x
  cross join lateral exact_code_in_force(x.employer, x.classification, ?::date) f
),
unit as materialized (
  select e.organisation_number, e.unit, e.municipality_number, size_class(e.employees_state, e.employees) as size,
    coalesce(xb.code, b.code1, case when b.organisation_number is null then other.code end, '') as code_before,
    coalesce(xa.code, a.code1, case when a.organisation_number is null then other.code end, '') as code_after
  from employer e
  left join employer_industry b on b.organisation_number = e.organisation_number and b.classification = ?
  left join employer_industry a on a.organisation_number = e.organisation_number and a.classification = ?
  left join exact xb on xb.employer = e.organisation_number and xb.classification = b.classification
  left join exact xa on xa.employer = e.organisation_number and xa.classification = a.classification
  left join lateral (
    select '-' || o.code1 as code from employer_industry o
    where (b.organisation_number is null or a.organisation_number is null)
      and o.organisation_number = e.organisation_number and o.code1 is not null
    limit 1
  ) other on true
  where e.organisation_number > ? and e.organisation_number <= ?
    and (e.deregistered_on is null or e.deregistered_on > ?)
),
judged as materialized (
  select u.organisation_number, u.unit, u.size,
    coalesce(left(u.municipality_number, 2), 'NOT_STATED') as county,
    case when u.code_after = '' then 'NOT_STATED' when starts_with(u.code_after, '-') then 'OTHER_CLASSIFICATION'
      else u.code_after end as code,
    case when u.code_after = '' then 'NOT_STATED' when starts_with(u.code_after, '-') then 'OTHER_CLASSIFICATION'
      else coalesce(d.section, 'UNKNOWN') end as section,
    b.outcome as before, b.entry as entry_before, a.outcome as after, a.entry as entry_after,
    coalesce(a.crosswalk, 'NOT_NEEDED') as crosswalk, coalesce(a.crosswalk = 'UNMAPPED', false) as unmapped
  from unit u
  left join list_simulation_code b on b.simulation_id = ? and not b.is_proposed and b.code = u.code_before
  left join list_simulation_code a on a.simulation_id = ? and a.is_proposed and a.code = u.code_after
  left join industry_division d on d.classification = ? and d.division = left(u.code_after, 2)
),
counted as (
  insert into list_simulation_count as c (simulation_id, dimension, value, before, after, unmapped, employers)
  select ?,
    case grouping(unit, section, code, county, size, crosswalk)
      when 63 then 'ALL' when 31 then 'UNIT' when 47 then 'SECTION' when 55 then 'CODE' when 59 then 'COUNTY'
      when 61 then 'SIZE_CLASS' else 'CROSSWALK' end,
    coalesce(unit, section, code, county, size, crosswalk, 'ALL'), before, after, unmapped, count(*)
  from judged where before is not null and after is not null
  group by before, after, unmapped, grouping sets ((), (unit), (section), (code), (county), (size), (crosswalk))
  on conflict (simulation_id, dimension, value, before, after, unmapped)
    do update set employers = c.employers + excluded.employers
),
changed as (
  insert into list_simulation_change
    (simulation_id, employer, before, after, entry_before, entry_after, crosswalk, obliged_otherwise, suspended)
  select ?, j.organisation_number, j.before, j.after, j.entry_before, j.entry_after, j.crosswalk,
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
