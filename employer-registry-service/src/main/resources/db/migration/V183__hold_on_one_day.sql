-- The same for one day, which is what is asked most; it costs a comparison.
create function points_held(first_day date, last_day date, point date) returns bigint
  language sql immutable parallel safe
  return case when first_day <= point and (last_day is null or last_day >= point) then 1 else 0 end::bigint;
