-- Deviations reported in a period, its days being Norwegian ones, by provider and outcome.
select provider, coalesce(outcome, 'OPEN') as outcome, count(*) as number
from deviation_report
where reported_at >= ?::date::timestamp at time zone 'Europe/Oslo'
  and reported_at < (?::date + 1)::timestamp at time zone 'Europe/Oslo'
group by 1, 2
order by 1, 2
