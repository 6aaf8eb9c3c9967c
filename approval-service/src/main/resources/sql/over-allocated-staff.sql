-- Persons in the list of one provider whose positions are together more than one full-time position, over every
-- approved provider and every open application on the day. A provider with both counts once, with the larger figure.
-- Parameters: provider, day, day, day, day, day, day, most per cent.
with here as (
  select distinct on (person) person, place
  from staff_position
  where provider = ? and coalesce(from_day, '-infinity') <= ? and coalesce(to_day, 'infinity') >= ?
  order by person, source
), counted as (
  select s.person, s.provider, max(s.percentage) as percentage
  from here h join staff_position s on s.person = h.person
  where coalesce(s.from_day, '-infinity') <= ? and coalesce(s.to_day, 'infinity') >= ?
    and (s.source = 'APPLICATION' or exists (
      select from approval_version v
      where v.provider = s.provider and v.superseded_at is null and v.status = 'APPROVED'
        and v.effect_from <= ? and v.effect_to >= ?))
  group by s.person, s.provider
)
select h.place, c.provider, c.percentage, sum(c.percentage) over (partition by c.person) as total
from counted c join here h on h.person = c.person
where (select sum(o.percentage) from counted o where o.person = c.person) > ?
order by h.place, c.provider
