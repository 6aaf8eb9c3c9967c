-- Complaints received in a period by kind and outcome.
select kind, coalesce(outcome, 'OPEN') as outcome, count(*) as number
from complaint
where received_on between ? and ? and party_kind = ?
group by 1, 2
order by 1, 2
