-- A page of dispensations in the order of their ids; a filter that is null leaves all in.
select d.*,
  d.in_force_from <= ? and d.last_day >= ? as in_force,
  d.state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT')
    and least(d.information_deadline, d.preliminary_answer_due_on) < ? as overdue
from dispensation d
where (cast(? as text) is null or d.employer = ?)
  and (cast(? as text) is null or d.state = ?)
  and (cast(? as text) is null or d.assignee = ?)
  and (not ? or d.assignee is null)
  and (not ? or (d.state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT')
    and least(d.information_deadline, d.preliminary_answer_due_on) < ?))
  and (cast(? as boolean) is null
    or (d.state in ('RECEIVED', 'INFORMATION_REQUESTED', 'UNDER_ASSESSMENT')) = ?)
  and d.id > ?
order by d.id
limit ?
