-- Plans of other customers that share a band with the text at hand. One look into the index per band, and of each
-- band a hundred at most: a provider that gives thousands of customers one text costs no more than another.
select t.plan_id, t.employer, t.period_from, t.period_to, t.signature
from (
  select distinct shared.plan_id
  from unnest(?::int[]) with ordinality as mine (hash, band)
  cross join lateral (
    select b.plan_id from plan_text_band b
    where b.provider = ? and b.band = mine.band and b.hash = mine.hash
    limit 100) shared) candidate
join plan_text t using (plan_id)
where t.employer <> ?
order by t.plan_id
