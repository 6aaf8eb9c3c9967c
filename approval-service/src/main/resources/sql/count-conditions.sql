-- Conditions of approvals decided by a day, and where they stood: met; overdue (the deadline had passed with nothing
-- handed in, or they were found not met); lapsed with an approval that was withdrawn or ended; open. A row for all of them too. Parameter: day.
select coalesce(standing, 'SET') as standing, count(*) as count
from (
  select case
      when c.met and (c.decided_at at time zone 'Europe/Oslo')::date <= m.day then 'MET'
      when a.state in ('WITHDRAWN', 'ENDED') and a.ended_from <= m.day then 'LAPSED'
      when c.deadline < m.day and (c.met is not null and (c.decided_at at time zone 'Europe/Oslo')::date <= m.day
        or not exists (
          select from condition_evidence e
          where e.condition_id = c.id and (e.received_at at time zone 'Europe/Oslo')::date <= m.day)) then 'OVERDUE'
      else 'OPEN'
    end as standing
  from (select ?::date as day) m
  cross join approval_condition c
  join approval a on a.id = c.approval_id and a.decided_on <= m.day
) conditions
group by rollup (standing)
order by 1
