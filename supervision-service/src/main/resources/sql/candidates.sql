-- The inner select is one range of an index and stops at the page's size; only for its rows are the
-- facts looked up. Two texts, with and without the reason, so that each keeps its own index.
select u.employer, u.reason, u.valid_from, o.valid_from as obliged_since, a.provider,
       a.affiliation_id, a.valid_from as affiliated_from, a.last_day, p.approval_ended_on,
       c.score, c.day as scored_on, c.weights
from (
  select employer, reason, valid_from
  from uncovered_period
  where employer > ? and valid_from <= ? and (valid_to is null or valid_to > ?)
    /* reason */
  order by employer
  limit ?) u
join lateral (
  select valid_from from obligation
  where employer = u.employer and valid_from <= ?
  order by valid_from desc limit 1) o on true
left join lateral (
  select affiliation_id, provider, lower(days) as valid_from, upper(days) - 1 as last_day, invalid_from
  from counting_affiliations(u.employer)
  where lower(days) <= ?
  order by (upper_inf(days) or upper(days) > ?) desc, lower(days) desc
  limit 1) a on true
left join lateral (
  select coalesce(max(upper(days) - 1), a.invalid_from - 1) as approval_ended_on
  from provider_approved_days
  where provider = a.provider and u.reason = 'APPROVAL_LOST'
    and lower(days) <= ? and upper(days) <= ?) p on true
left join candidate c on c.employer = u.employer and c.weights = (select weights from candidate_refresh)
order by u.employer
