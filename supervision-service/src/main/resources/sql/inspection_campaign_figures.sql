-- Everything a campaign is followed by, in one round trip: what is counted, its code, its number.
with asked as (select ?::uuid as campaign, ?::date as today),
mine as (
  select i.* from inspection i join asked on i.campaign_id = asked.campaign),
found as (
  select f.* from mine join finding f on f.inspection_id = mine.id)
select 'PARTY' as of, result as code, count(*) as number
from inspection_campaign_party join asked on campaign_id = asked.campaign group by result
union all
select 'STATE', state, count(*) from mine group by state
union all
select 'OUTCOME', code || ' ' || outcome, count(*) from found group by code, outcome
union all
select 'DEMAND',
       case when d.state = 'DEMANDED' and d.deadline < asked.today then 'OVERDUE'
            when d.state = 'RECEIVED' and not d.in_time then 'RECEIVED_LATE'
            else d.state end as code,
       count(*)
from mine join document_demand d on d.inspection_id = mine.id cross join asked group by 2
union all
select 'INSPECTION', 'WITH_BREACH', count(distinct inspection_id) from found where outcome = 'BREACH'
union all
select 'INSPECTION', 'OVERDUE', count(*) from mine cross join asked
where planned_for < asked.today and state in ('PLANNED', 'ANNOUNCED')
union all
select 'LETTER', 'DUE', count(*)
from inspection_campaign_party join asked on campaign_id = asked.campaign where letter_due
