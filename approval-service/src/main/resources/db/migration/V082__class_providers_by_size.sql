-- Size classes of the published statistics: professional and administrative staff together.
create function size_class(content jsonb) returns text
immutable language sql return (
  select case
    when staff is null then 'UNKNOWN'
    when staff < 5 then '000-004'
    when staff <= 10 then '005-010'
    when staff <= 20 then '011-020'
    when staff <= 50 then '021-050'
    when staff <= 100 then '051-100'
    else '101-' end
  from (
    select jsonb_array_length(content -> 'staffing' -> 'members')
      + coalesce((content ->> 'administrativeStaff')::int, 0) as staff
  ) told);
