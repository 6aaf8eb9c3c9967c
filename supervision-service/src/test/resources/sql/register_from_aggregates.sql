-- What the register of reactions must say of some parties, from the tables of the reactions themselves.
with pause as (
  select reaction_id as id from reaction_pause where ended_on is null
),
truth as (
  select o.id, 'ORDER' as kind, o.inspection_id, o.party, o.party_kind, o.control_point, o.legal_bases, o.state,
    case when o.state = 'WITHDRAWN' then 'GIVEN_UP' when o.state in ('COMPLIED', 'ANNULLED') then 'ENDED'
      when o.decided_at is null then 'NOTICE' else 'DECIDED' end as stage,
    (o.notice_sent_at at time zone 'Europe/Oslo')::date as noticed_on,
    (o.decided_at at time zone 'Europe/Oslo')::date as decided_on,
    case when o.state = 'ADVANCE_NOTICE_GIVEN' then o.comment_deadline
      when o.state = 'ISSUED' and o.id not in (select id from pause) then o.deadline end as deadline,
    case when o.state = 'ADVANCE_NOTICE_GIVEN' then 'COMMENT'
      when o.state = 'ISSUED' and o.id not in (select id from pause) then 'COMPLIANCE' end as deadline_of,
    o.complied_on,
    (select max((e.done_at at time zone 'Europe/Oslo')::date) from order_entry e
      where e.order_id = o.id and e.command in ('ACCEPT', 'WITHDRAW', 'ANNUL')) as ended_on,
    o.state = 'ANNULLED' as annulled, null::numeric as amount,
    (select e.done_by from order_entry e where e.order_id = o.id order by e.number limit 1) as inspector,
    null::text as unit
  from supervision_order o
  union all
  select f.id, 'COERCIVE_FINE', o.inspection_id, f.party, o.party_kind, o.control_point,
    '{LOV-2005-06-17-62 § 18-7}', f.state,
    case f.state when 'NOTIFIED' then 'NOTICE' when 'GIVEN_UP' then 'GIVEN_UP' when 'IMPOSED' then 'DECIDED'
      else 'ENDED' end,
    case when f.comment_deadline is not null then f.notified_on end, f.imposed_on,
    case f.state when 'NOTIFIED' then f.comment_deadline end,
    case when f.state = 'NOTIFIED' and f.comment_deadline is not null then 'COMMENT' end,
    null, f.stopped_from, f.state = 'ANNULLED', f.amount, f.notified_by, null
  from coercive_fine f join supervision_order o on o.id = f.order_id
  union all
  select s.id, 'STOP', s.inspection_id, s.party, s.party_kind, o.control_point, '{LOV-2005-06-17-62 § 18-8}', s.state,
    case s.state when 'NOTIFIED' then 'NOTICE' when 'GIVEN_UP' then 'GIVEN_UP' when 'IN_FORCE' then 'DECIDED'
      else 'ENDED' end,
    case when s.comment_deadline is not null then s.notified_on end, s.decided_on,
    case s.state when 'NOTIFIED' then s.comment_deadline end,
    case when s.state = 'NOTIFIED' and s.comment_deadline is not null then 'COMMENT' end,
    null, s.ended_on, s.state = 'ANNULLED', null, s.notified_by, null
  from activity_stop s left join supervision_order o on o.id = s.order_id
  union all
  select v.id, 'VIOLATION_FEE', v.inspection_id, v.party, v.party_kind, v.violation ->> 'controlPoint',
    array(select jsonb_array_elements_text(v.violation -> 'provisions')), v.state,
    case when v.state = 'IMPOSED' then 'DECIDED' when v.state in ('PAID', 'REOPENED') then 'ENDED'
      when v.state = 'ENDED' then case when v.decision is null then 'GIVEN_UP' else 'ENDED' end
      when v.annulled_on is null then 'NOTICE' else 'ENDED' end,
    v.first_notice_on, (v.decision ->> 'decidedOn')::date,
    case when v.state = 'NOTICE_GIVEN' then (v.notice ->> 'commentDeadline')::date
      when v.state = 'IMPOSED' and not v.held then v.pay_by end,
    case when v.state = 'NOTICE_GIVEN' then 'COMMENT'
      when v.state = 'IMPOSED' and not v.held then 'PAYMENT' end,
    case v.state when 'PAID' then v.paid_on end,
    coalesce(v.ended_on, v.annulled_on, case v.state when 'PAID' then v.paid_on end),
    v.annulled_on is not null,
    case v.addressee when 'ENTERPRISE' then (v.decision ->> 'amount')::numeric end, v.inspector, v.unit
  from violation_fee v
  union all
  select g.id, 'GUIDANCE', g.inspection_id, g.party, i.party_kind, g.control_point, '{}', 'GIVEN', 'ENDED',
    null, g.given_on, null, null, null, g.given_on, false, null, g.given_by, null
  from guidance g join inspection i on i.id = g.inspection_id
  union all
  select w.id, 'WITHDRAWAL_RECOMMENDATION', w.inspection_id, w.provider, 'PROVIDER', null,
    array(select 'FOR-2011-12-06-1360 § ' || case r when 'APPROVAL' then '2-2' when 'TRAINING' then '2-3' else '2-4' end
      from unnest(w.requirements) r),
    coalesce(w.answer, 'WAITING'), case when w.answer is null then 'DECIDED' else 'ENDED' end,
    null, w.recommended_on, null, null, null, w.answered_on, false, null, w.recommended_by, null
  from withdrawal_recommendation w
  union all
  select p.id, 'POLICE_REPORT', p.inspection_id, p.party, p.party_kind, null, p.provisions,
    coalesce(p.outcome, 'REPORTED'), case when p.outcome <> 'CHARGED' then 'ENDED' else 'DECIDED' end,
    null, p.reported_on, null, null, null, case when p.outcome <> 'CHARGED' then p.outcome_on end,
    false, null, p.reported_by, null
  from police_report p
),
expected as (
  select t.id, t.kind, t.inspection_id, t.party, t.party_kind, t.control_point, t.legal_bases, t.state, t.stage,
    t.noticed_on, t.decided_on, t.deadline, t.deadline_of, t.complied_on, t.ended_on, t.annulled,
    t.amount::numeric(14, 2), t.inspector, coalesce(t.unit, i.unit) as unit
  from truth t join inspection i on i.id = t.inspection_id
  where t.party = any (?::text[])
),
register as (
  select id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage, noticed_on, decided_on,
    deadline, deadline_of, complied_on, ended_on, annulled, amount, inspector, unit
  from reaction where party = any (?::text[])
)
select 'register: ' || to_jsonb(x)::text from (select * from register except all select * from expected) x
union all
select 'aggregates: ' || to_jsonb(y)::text from (select * from expected except all select * from register) y
