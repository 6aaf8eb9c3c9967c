-- Recipients of a campaign and when they affiliated afterwards. An affiliation counts as it does in the coverage, when it was
-- reported after the letter (for those held out: after the start) and its provider is approved on a day of it. When it was
-- reported is told by its id (UUID version 7).
with recipient as (
  select r.employer, r.held_out, r.outcome, r.sent_at, m.opened_at, c.unit, e.parent,
    case when r.held_out then c.started_at else r.sent_at end as since
  from campaign c
  join campaign_recipient r on r.campaign_id = c.id
  left join outgoing_message m on m.id = r.message_id
  left join employer e on e.organisation_number = r.employer
  where c.id = ? :page
),
affiliated as (
  select r.employer, r.held_out, min(uuid_extract_timestamp(a.id)) as at
  from recipient r
  join lateral (
    select id, provider, starts_on, ends_on from affiliation where employer = r.employer
    union all
    select id, provider, starts_on, ends_on from affiliation
    where r.unit = 'SUB' and employer = r.parent
      and (r.employer = any (covered_units) or (covered_part is null and covered_units = '{}'))
    union all
    select a.id, a.provider, a.starts_on, a.ends_on
    from employer s join affiliation a on a.employer = s.organisation_number
    where r.unit = 'MAIN' and s.parent = r.employer and s.unit = 'SUB'
  ) a on uuid_extract_timestamp(a.id) between r.since and ?
  where exists (
    select from provider_approved_days d
    where d.provider = a.provider and d.days && daterange(a.starts_on, a.ends_on, '[]'))
  group by r.employer, r.held_out
)
