-- Every view named work_item_… is part of the work list: (id uuid, kind text, party text, inspector text, unit text,
-- due_on date, href text). A page of it reads each view in the order of (due_on, id): an index should give that order.
create index ix_reaction_inspector_deadline on reaction (inspector, deadline, id) where deadline is not null;
create index ix_reaction_unit_deadline on reaction (unit, deadline, id) where deadline is not null;
update reaction r set unit = i.unit from inspection i where i.id = r.inspection_id and r.unit is null and i.unit is not null;

create view work_item_reaction as
select r.id, r.kind || '_' || r.deadline_of as kind, r.party, r.inspector, r.unit, r.deadline as due_on,
  case r.kind
    when 'ORDER' then '/api/v1/orders/'
    when 'COERCIVE_FINE' then '/api/v1/coercive-fines/'
    when 'STOP' then '/api/v1/stops/'
    when 'VIOLATION_FEE' then '/api/v1/violation-fees/'
    when 'GUIDANCE' then '/api/v1/guidance/'
    when 'POLICE_REPORT' then '/api/v1/police-reports/'
    else '/api/v1/withdrawal-recommendations/'
  end || r.id as href
from reaction r
where r.deadline is not null;

-- The last day to send notice of a fee, or to decide it without.
create view work_item_violation_fee as
select f.id, 'VIOLATION_FEE_LIMITATION' as kind, f.party, f.inspector, f.unit, f.limited_after as due_on,
  '/api/v1/violation-fees/' || f.id as href
from violation_fee f
where f.limited_after is not null;

-- An appeal is answered within a month of its receipt, if only preliminarily: fvl. § 11 a.
create view work_item_appeal as
select a.id, 'APPEAL' as kind, r.party, r.inspector, r.unit,
  ((a.received_at at time zone 'Europe/Oslo')::date + interval '1 month')::date as due_on,
  '/api/v1/appeals/' || a.id as href
from casework_appeal a join reaction r on r.id = a.case_id
where a.state in ('LATE', 'UNDER_REVIEW');

-- A request for deferral is decided as soon as possible: fvl. § 42.
create view work_item_deferral as
select d.id, 'DEFERRAL' as kind, r.party, r.inspector, r.unit,
  (d.asked_at at time zone 'Europe/Oslo')::date as due_on, '/api/v1/deferrals/' || d.id as href
from casework_deferral d
join casework_decision c on c.id = d.decision_id
join reaction r on r.id = c.case_id
where d.state = 'ASKED';
