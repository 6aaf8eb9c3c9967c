-- The same with the codes as they were read on the unit's day, where it has one.
left join lateral (
  select own.classification, own.code1
  from (
    select classification, code1, replaced_on from employer_industry_history
    where organisation_number = u.number and replaced_on > u.as_of
    union all
    select classification, code1, 'infinity' from employer_industry where organisation_number = u.number
  ) own
  where own.classification = :classification
  order by own.replaced_on
  limit 1
) i on true
left join lateral (
  select other.classification, other.code1
  from (
    select classification, code1, replaced_on from employer_industry_history
    where organisation_number = u.number and replaced_on > u.as_of
    union all
    select classification, code1, 'infinity' from employer_industry where organisation_number = u.number
  ) other
  where i.code1 is null and other.classification <> :classification
  order by other.replaced_on
  limit 1
) o on true
left join industry_division s on s.classification = case when i.code1 is null then o.classification else i.classification end
  and s.division = left(coalesce(i.code1, o.code1), 2)
