-- What holds for the units of a kind on the days asked for (:points, in order), as bits: one pass over each table answers
-- for a day and for a series alike. A record is an affiliation, a plan or a report of whoever it names.
with record as not materialized (
  select a.employer, a.provider, a.covered_part is null and a.covered_units = '{}' as whole,
    points_held(a.starts_on, a.ends_on, :points) as affiliated,
    case when d.days is null then 0 else points_held(
      greatest(a.starts_on, lower(d.days)), least(a.ends_on, upper(d.days) - 1), :points) end as approved,
    0::bigint as planned, 0::bigint as reported
  from affiliation a
  left join provider_approved_days d on d.provider = a.provider
  where a.starts_on <= :last and (a.ends_on is null or a.ends_on >= :first) and :provider
  union all
  select covered.unit, a.provider, true,
    points_held(a.starts_on, a.ends_on, :points),
    case when d.days is null then 0 else points_held(
      greatest(a.starts_on, lower(d.days)), least(a.ends_on, upper(d.days) - 1), :points) end,
    0, 0
  from affiliation a
  cross join unnest(a.covered_units) as covered (unit)
  left join provider_approved_days d on d.provider = a.provider
  where a.covered_units <> '{}' and a.starts_on <= :last and (a.ends_on is null or a.ends_on >= :first) and :provider
  union all
  select a.employer, a.provider, true, 0, 0, points_held(a.period_from, a.period_to, :points), 0
  from plan a
  where a.period_from <= :last and a.period_to >= :first and :provider
  union all
  select a.employer, a.provider, true, 0, 0, 0, points_held(
    greatest(a.received_on, make_date(a.report_year + 1, 1, 1)), make_date(a.report_year + 1, 12, 31), :points)
  from annual_report a
  where a.report_year between extract(year from :first) - 1 and extract(year from :last) - 1 and :provider
),
holding as (
  select employer, bit_or(affiliated) as affiliated, bit_or(approved) as approved,
    bit_or(planned) as planned, bit_or(reported) as reported,
    bit_or(case when whole then affiliated else 0 end) as whole_affiliated,
    bit_or(case when whole then approved else 0 end) as whole_approved
  from record
  group by employer
),
duty as (
  select employer, obliged, case when listed then obliged else 0 end as listed
  from (
    select d.employer, 'INDUSTRY_LIST' = any (d.grounds) as listed,
      points_held(d.obliged_from, d.obliged_to, :points) as obliged
    from duty_period d
    where d.obliged_from <= :last and (d.obliged_to is null or d.obliged_to >= :first)
  ) known
),
register as not materialized (
  :register
),
