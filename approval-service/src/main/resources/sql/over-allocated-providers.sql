-- How many persons of each provider have positions that are together more than one full-time position, over every
-- approved provider and every open application on the day. A provider with both counts once, with the larger figure.
-- Parameters: day, day, day, day, most per cent.
with held as (
  select s.person, s.provider, max(s.percentage) as percentage
  from staff_position s
  where coalesce(s.from_day, '-infinity') <= ? and coalesce(s.to_day, 'infinity') >= ?
    and (s.source = 'APPLICATION' or exists (
      select from approval_version v
      where v.provider = s.provider and v.superseded_at is null and v.status = 'APPROVED'
        and v.effect_from <= ? and v.effect_to >= ?))
  group by s.person, s.provider
), too_much as (
  select person from held group by person having sum(percentage) > ?
)
select h.provider, count(*) as persons from held h join too_much t on t.person = h.person group by h.provider
