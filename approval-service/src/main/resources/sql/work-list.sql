-- What waits for the approval unit, one row each; read whole, for open cases are few. An appeal that was forwarded
-- waits for the appeal body and is left out. Appeals and withdrawals go by the provider's name in its newest application.
select c.kind, c.id, c.provider, c.submission ->> 'name' as name, c.state, c.assignee, c.received_on as opened_on,
  c.comment_due_on, c.decide_by, c.preliminary_answer_due_on, c.information_due_on, c.version
from approval_case c
where c.decided_on is null
union all
select 'FOLLOW_UP', f.id, f.provider, f.name, f.state, f.assignee, f.opened_on, null, null, null, null, f.version
from follow_up f
where f.state = 'OPEN'
union all
select o.kind, o.id, o.provider, coalesce(n.name, o.provider), o.state, null, o.opened_on, o.comment_due_on,
  null, null, null, o.version
from (
  select 'WITHDRAWAL' as kind, w.id, w.provider, w.state, w.opened_on,
    (select max(h.comment_deadline) from casework_hearing h where h.case_id = w.id) as comment_due_on, w.version
  from withdrawal w
  where w.state = 'NOTIFIED'
  union all
  select 'APPEAL', a.id, a.party, a.state, (a.received_at at time zone 'Europe/Oslo')::date, null, a.version
  from casework_appeal a
  where a.state in ('LATE', 'UNDER_REVIEW')
  union all
  select 'DEFERRAL', d.id, d.party, d.state, (d.asked_at at time zone 'Europe/Oslo')::date, null, d.version
  from casework_deferral d
  where d.state = 'ASKED'
  union all
  select 'RECOMMENDATION', r.recommendation_id, r.provider, 'OPEN', r.recommended_on, null, r.version
  from withdrawal_recommendation r
  where r.answer is null
) o
left join lateral (
  select c.submission ->> 'name' as name
  from approval_case c
  where c.provider = o.provider
  order by c.received_on desc, c.id desc limit 1
) n on true
