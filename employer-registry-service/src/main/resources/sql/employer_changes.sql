-- What changed about a unit, and the sub-units that came to it or went: three indexes rather than an "or".
select position, organisation_number, field, before_value, after_value, known_at
from (
  select * from employer_change where organisation_number = ? and position < ?
  union all
  select * from employer_change where field = 'PARENT' and before_value = ? and position < ?
  union all
  select * from employer_change where field = 'PARENT' and after_value = ? and position < ?
) c
order by position desc limit ?
