-- Applications received in a period, by what became of them by now and the days from receipt to decision.
-- Parameters: first day, last day.
select kind, case when decided_on is null then 'OPEN' else state end as outcome, count(*) as count,
  percentile_disc(0.5) within group (order by decided_on - received_on) as "medianDays",
  percentile_disc(0.9) within group (order by decided_on - received_on) as "ninetiethPercentileDays"
from approval_case
where received_on between ? and ?
group by 1, 2
order by 1, 2
