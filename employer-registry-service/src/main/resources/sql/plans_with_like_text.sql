-- Plans of other customers that share a band with the text at hand, the latest of each customer. One look into the index
-- per band, and of each band a hundred customers at most: a provider that gives thousands of customers one text costs no
-- more than another, and a customer with hundreds of plans hides nobody.
select t.plan_id, t.employer, t.period_from, t.period_to, t.signature
from (
  select distinct shared.plan_id
  from unnest(?::int[]) with ordinality as mine (hash, band)
  cross join lateral (
    select distinct on (b.employer) b.plan_id from plan_text_band b
    where b.provider = ? and b.band = mine.band and b.hash = mine.hash and b.employer <> ?
    order by b.employer desc, b.plan_id desc
    limit 100) shared) candidate
join plan_text t using (plan_id)
order by t.plan_id
