-- What waits on a fine or a stop waits whether or not the register of reactions has it, from which nothing but the unit is
-- taken: a page then reads as many rows as it shows, and does not look for those that are in both.
create or replace view work_item_fine as
select f.id, case f.state when 'NOTIFIED' then 'COERCIVE_FINE_COMMENT' else 'COERCIVE_FINE_RUNS' end as kind,
  f.party, f.notified_by as inspector, r.unit,
  case f.state when 'NOTIFIED' then coalesce(f.comment_deadline, f.notified_on) else f.accrues_from end as due_on,
  '/api/v1/coercive-fines/' || f.id as href
from coercive_fine f left join reaction r on r.id = f.id
where f.state in ('NOTIFIED', 'IMPOSED');

create or replace view work_item_fine_claim as
select f.id, 'COERCIVE_FINE_TO_CLAIM' as kind, f.party, f.notified_by as inspector, r.unit, f.stopped_from as due_on,
  '/api/v1/coercive-fines/' || f.id as href
from coercive_fine f left join reaction r on r.id = f.id
where f.state = 'STOPPED' and f.to_claim > 0;

create or replace view work_item_fine_collection as
select c.fine_id as id, 'COERCIVE_FINE_TO_COLLECT' as kind, f.party, f.notified_by as inspector, r.unit,
  c.decided_on as due_on, '/api/v1/coercive-fines/' || c.fine_id as href
from coercive_fine_claim c join coercive_fine f on f.id = c.fine_id left join reaction r on r.id = f.id
where c.collected_on is null and not c.annulled and not c.deferred and c.payable > 0
  and not exists (select 1 from coercive_fine_reduction d where d.claim_id = c.id and d.deferred and not d.annulled);

create or replace view work_item_stop as
select s.id, case s.state when 'NOTIFIED' then 'STOP_COMMENT' else 'STOP_IN_FORCE' end as kind,
  s.party, s.notified_by as inspector, r.unit,
  case s.state when 'NOTIFIED' then coalesce(s.comment_deadline, s.notified_on) else s.decided_on end as due_on,
  '/api/v1/stops/' || s.id as href
from activity_stop s left join reaction r on r.id = s.id
where s.state in ('NOTIFIED', 'IN_FORCE');
