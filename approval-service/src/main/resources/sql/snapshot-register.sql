-- Everybody who is, or was, in the register on a day, with what the register says of him. COPY takes no parameters:
-- :day is put in as a date, :list as the form of lists (an array of JSON, or words with a space in between).
select v.provider as "organisationNumber", told.content ->> 'name' as name,
  told.content ->> 'providerKind' as "providerKind",
  to_json(v.status = 'APPROVED' and v.effect_to >= :day) as approved,
  case when v.status = 'APPROVED' and v.effect_to < :day then 'EXPIRED' else v.status end as status,
  to_json(v.status = 'APPROVED' and v.effect_to >= :day and v.renewal_pending) as "renewalPending",
  v.approval_id as "approvalId", v.valid_from as "validFrom", v.valid_to as "validTo", g.decided_on as "decidedOn",
  v.end_reason as "reasonCode", v.successor,
  told.content -> 'address' ->> 'municipalityNumber' as "municipalityNumber",
  told.content -> 'address' ->> 'countyNumber' as "countyNumber",
  :list(texts(told.content -> 'countiesServed')) as "countiesServed", :list(texts(told.content -> 'languages')) as languages,
  :list(array(
    select b ->> 'organisationNumber' from jsonb_array_elements(told.content -> 'branches') b
    where b ->> 'organisationNumber' is not null and coalesce((
      select d.covered from unit_coverage d
      where d.provider = v.provider and d.unit = b ->> 'organisationNumber' and d.from_day <= :day
      order by d.from_day desc, d.recorded_at desc limit 1), true)
    order by 1)) as "subUnits"
from (
  select distinct on (r.provider) r.* from approval_version r
  where r.superseded_at is null and r.effect_from <= :day
  order by r.provider, r.effect_from desc
) v
cross join lateral (select provider_content(v.provider, v.approval_id, :day, 'infinity') as content) told
join approval g on g.id = v.approval_id
order by v.provider
