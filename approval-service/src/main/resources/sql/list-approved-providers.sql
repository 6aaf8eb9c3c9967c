-- Approved on the day, by name; a renewal that came in time keeps its provider listed. Optional
-- filters are null when not asked for, so that the statement is always the same.
-- Parameters: day, day, day, name, name, county, county, county, from start, name key, number, day, limit.
select * from (
  select a.provider, a.id, a.valid_from, a.valid_to, a.name, a.municipality_number, a.county_number,
    a.counties_served, a.languages, lower(a.name) as name_key,
    exists (
      select from approval_case c
      where c.renews = a.id and c.received_on <= ? and c.received_on <= a.valid_to
        and (c.decided_on is null or c.decided_on > ?)
    ) as renewal_pending
  from approval a
  where a.valid_from <= ?
    and (?::text is null or strpos(lower(a.name), lower(?)) > 0)
    and (?::text is null or a.county_number = ? or ? = any (a.counties_served))
    and (? or (lower(a.name), a.provider) > (?, ?))
) listed
where valid_to >= ? or renewal_pending
order by name_key, provider
limit ?
