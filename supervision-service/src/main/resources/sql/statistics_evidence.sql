-- Demands for documents whose deadline is in a period, by what came of them until today (the first value).
select case
    when d.state = 'WITHDRAWN' then 'GIVEN_UP'
    when d.state = 'RECEIVED' then case when d.in_time then 'IN_TIME' else 'LATE' end
    when d.deadline >= ? then 'RUNNING'
    else 'NOT_RECEIVED' end as received, count(*) as number
from document_demand d join inspection i on i.id = d.inspection_id
where d.deadline between ? and ? and i.party_kind = ?
group by 1
order by 1
