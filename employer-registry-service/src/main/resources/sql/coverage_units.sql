-- What holds for the units of a kind on the days asked for (:points, in order), as bits: one pass over each table answers
-- for a day and for a series alike. A record is an affiliation, a plan or a report of whoever it names.
-- Approvals are put together by provider first: the planner knows how many providers there are, and not how many parts an
-- unnested multirange has. A unit that was named and has gone to another enterprise is not covered any more.
with approval as (
  select provider, bit_or(points_held(lower(days), upper(days) - 1, :points)) as held
  from provider_approved_days
  group by provider
),
record as not materialized (
  select a.employer, a.provider, a.covered_part is null and a.covered_units = '{}' as whole,
    points_held(a.starts_on, a.ends_on, :points) as affiliated,
    points_held(a.starts_on, a.ends_on, :points) & coalesce(p.held, 0) as approved,
    0::bigint as planned, 0::bigint as reported
  from affiliation a
  left join approval p on p.provider = a.provider
  where a.starts_on <= :last and (a.ends_on is null or a.ends_on >= :first) and :provider
  union all
  select covered.unit, a.provider, true,
    points_held(a.starts_on, a.ends_on, :points),
    points_held(a.starts_on, a.ends_on, :points) & coalesce(p.held, 0),
    0, 0
  from affiliation a
  cross join unnest(a.covered_units) as covered (unit)
  cross join lateral (
    select from employer e where e.organisation_number = covered.unit and e.parent = a.employer limit 1
  ) own
  left join approval p on p.provider = a.provider
  where a.covered_units <> '{}' and a.starts_on <= :last and (a.ends_on is null or a.ends_on >= :first) and :provider
  union all
  select a.employer, a.provider, true, 0, 0, points_held(a.period_from, a.period_to, :points), 0
  from plan a
  where a.period_from <= :last and a.period_to >= :first and :provider
  union all
  select a.employer, a.provider, true, 0, 0, 0, points_held(
    greatest(a.received_on, make_date(a.report_year + 1, 1, 1)), make_date(a.report_year + 1, 12, 31), :points)
  from annual_report a
  where a.report_year between extract(year from :first)::integer - 1 and extract(year from :last)::integer - 1 and :provider
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
