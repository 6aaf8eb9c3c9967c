-- By week (from Monday, Norwegian days): who was written to, who opened, and who affiliated afterwards; after
-- campaign_affiliated.sql.
, happened as (
  select sent_at as at, 'SENT' as what from recipient where sent_at is not null
  union all
  select opened_at, 'OPENED' from recipient where opened_at <= ?
  union all
  select at, case when held_out then 'HELD_OUT_AFFILIATED' else 'AFFILIATED' end from affiliated
)
select date_trunc('week', at at time zone 'Europe/Oslo')::date as week,
  count(*) filter (where what = 'SENT') as sent,
  count(*) filter (where what = 'OPENED') as opened,
  count(*) filter (where what = 'AFFILIATED') as affiliated,
  count(*) filter (where what = 'HELD_OUT_AFFILIATED') as held_out_affiliated
from happened
group by week
order by week
