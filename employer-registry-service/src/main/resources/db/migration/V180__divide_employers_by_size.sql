-- The finest division by number of employees: every edge of both sets of classes of the statistics, once. What the
-- register withholds or does not have is a class of its own, never a number. The same as SizeBand, which a test holds it against.
create function size_band(employees_state text, employees integer) returns text
  language sql immutable parallel safe
  return case
    when employees is null then employees_state
    when employees < 1 then 'ZERO'
    when employees < 2 then 'ONE'
    when employees < 5 then 'FROM_2_TO_4'
    when employees < 10 then 'FROM_5_TO_9'
    when employees < 20 then 'FROM_10_TO_19'
    when employees < 30 then 'FROM_20_TO_29'
    when employees < 50 then 'FROM_30_TO_49'
    when employees < 100 then 'FROM_50_TO_99'
    when employees < 110 then 'FROM_100_TO_109'
    else 'FROM_110'
  end;

create or replace function size_class(employees_state text, employees integer) returns text
  language sql immutable parallel safe
  return case size_band(employees_state, employees)
    when 'FROM_5_TO_9' then '5_TO_9'
    when 'FROM_10_TO_19' then '10_TO_19'
    when 'FROM_20_TO_29' then '20_TO_29'
    when 'FROM_30_TO_49' then '30_TO_49'
    when 'FROM_50_TO_99' then '50_TO_99'
    when 'FROM_100_TO_109' then '100_AND_MORE'
    when 'FROM_110' then '100_AND_MORE'
    when 'NOT_REGISTERED' then 'NOT_REGISTERED'
    else '0_TO_4'
  end;

-- On which of the points, which are in order, something holds: bit n for point n + 1, at most 60 of them. So one pass over
-- the register answers for a day and for a series alike.
create function points_held(first_day date, last_day date, points date[]) returns bigint
  language sql immutable parallel safe
  return greatest(0,
    (1::bigint << width_bucket(coalesce(last_day, 'infinity'), points))
    - (1::bigint << width_bucket(first_day - 1, points)));
