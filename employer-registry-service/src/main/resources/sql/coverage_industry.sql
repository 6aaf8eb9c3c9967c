-- i, o and s of a unit u: codes are looked up by key, with limit so that they stay so: the units are few among all that
-- have codes.
left join lateral (
  select own.classification, own.code1 from employer_industry own
  where own.organisation_number = u.number and own.classification = :classification
  limit 1
) i on true
left join lateral (
  select other.classification, other.code1 from employer_industry other
  where i.code1 is null and other.organisation_number = u.number and other.classification <> :classification
  limit 1
) o on true
left join industry_division s on s.classification = case when i.code1 is null then o.classification else i.classification end
  and s.division = left(coalesce(i.code1, o.code1), 2)
