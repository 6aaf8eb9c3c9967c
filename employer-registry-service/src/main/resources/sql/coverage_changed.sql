-- Units of which something was read anew after a day asked for: what was known of them until the day before each such day.
read_anew as materialized (
  select organisation_number, field, before_value, position, (known_at at time zone 'Europe/Oslo')::date as day
  from employer_change
  where field in ('EMPLOYEES', 'MUNICIPALITY') and known_at >= (:first + 1) at time zone 'Europe/Oslo'
  union all
  select organisation_number, 'CODES', null, 0, replaced_on
  from employer_industry_history
  where replaced_on > :first
),
changed as materialized (
  select held.organisation_number, held.last_day, held.points,
    (array_agg(later.before_value order by later.position) filter (where later.field = 'EMPLOYEES'))[1] as employees,
    bool_or(later.field = 'MUNICIPALITY') as moved,
    (array_agg(later.before_value order by later.position) filter (where later.field = 'MUNICIPALITY'))[1] as municipality
  from (
    select organisation_number, day - 1 as last_day,
      points_held(
        coalesce(lag(day) over (partition by organisation_number order by day), '-infinity'), day - 1, :points) as points
    from (select distinct organisation_number, day from read_anew) days
  ) held
  join read_anew later on later.organisation_number = held.organisation_number and later.day > held.last_day
  where held.points <> 0
  group by held.organisation_number, held.last_day, held.points
)
