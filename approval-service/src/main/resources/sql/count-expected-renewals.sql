-- Approvals whose last day falls in each month of a period, unless withdrawn or ended before. Parameters: first day of
-- the first month, last day.
select to_char(month, 'YYYY-MM') as month, count(a.id) as count
from generate_series(?::date, ?::date, interval '1 month') month
left join approval a on a.valid_to >= month and a.valid_to < month + interval '1 month'
  and (a.ended_from is null or a.ended_from > a.valid_to or a.state = 'WITHDRAWAL_DEFERRED')
group by month
order by month
