-- A page of the work list reads each view in the order of (due_on, id): an index gives each of them that order, for all
-- and for one inspector.
create view work_item_fine as
select f.id, case f.state when 'NOTIFIED' then 'COERCIVE_FINE_COMMENT' else 'COERCIVE_FINE_RUNS' end as kind,
  f.party, f.notified_by as inspector, r.unit,
  case f.state when 'NOTIFIED' then coalesce(f.comment_deadline, f.notified_on) else f.accrues_from end as due_on,
  '/api/v1/coercive-fines/' || f.id as href
from coercive_fine f join reaction r on r.id = f.id
where f.state in ('NOTIFIED', 'IMPOSED');
comment on view work_item_fine is 'Coercive fines to be decided, and those that run';
create index ix_coercive_fine_waiting on coercive_fine (
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else accrues_from end), id)
  where state in ('NOTIFIED', 'IMPOSED');
create index ix_coercive_fine_inspector_waiting on coercive_fine (notified_by,
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else accrues_from end), id)
  where state in ('NOTIFIED', 'IMPOSED');

create view work_item_fine_claim as
select f.id, 'COERCIVE_FINE_TO_CLAIM' as kind, f.party, f.notified_by as inspector, r.unit, f.stopped_from as due_on,
  '/api/v1/coercive-fines/' || f.id as href
from coercive_fine f join reaction r on r.id = f.id
where f.state = 'STOPPED' and f.to_claim > 0;
comment on view work_item_fine_claim is 'Coercive fines that run no longer, of which not all is claimed';
create index ix_coercive_fine_to_claim on coercive_fine (stopped_from, id) where state = 'STOPPED' and to_claim > 0;

create view work_item_fine_collection as
select c.fine_id as id, 'COERCIVE_FINE_TO_COLLECT' as kind, f.party, f.notified_by as inspector, r.unit,
  c.decided_on as due_on, '/api/v1/coercive-fines/' || c.fine_id as href
from coercive_fine_claim c join coercive_fine f on f.id = c.fine_id join reaction r on r.id = f.id
where c.collected_on is null and not c.annulled and not c.deferred and c.payable > 0
  and not exists (select 1 from coercive_fine_reduction d where d.claim_id = c.id and d.deferred and not d.annulled);
comment on view work_item_fine_collection is 'Claims to be sent to the Collection Authority';
create index ix_coercive_fine_claim_to_collect on coercive_fine_claim (decided_on, fine_id)
  where collected_on is null and not annulled and not deferred and payable > 0;

create or replace view work_item_stop as
select s.id, case s.state when 'NOTIFIED' then 'STOP_COMMENT' else 'STOP_IN_FORCE' end as kind,
  s.party, s.notified_by as inspector, r.unit,
  case s.state when 'NOTIFIED' then coalesce(s.comment_deadline, s.notified_on) else s.decided_on end as due_on,
  '/api/v1/stops/' || s.id as href
from activity_stop s join reaction r on r.id = s.id
where s.state in ('NOTIFIED', 'IN_FORCE');
create index ix_activity_stop_waiting on activity_stop (
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else decided_on end), id)
  where state in ('NOTIFIED', 'IN_FORCE');
create index ix_activity_stop_inspector_waiting on activity_stop (notified_by,
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else decided_on end), id)
  where state in ('NOTIFIED', 'IN_FORCE');

-- Lists of one inspection, or of one order, are read newest first.
create index ix_supervision_order_inspection on supervision_order (inspection_id, id);
drop index ix_supervision_order_inspection_id;
create index ix_coercive_fine_order on coercive_fine (order_id, id);
drop index ix_coercive_fine_order_id;
create index ix_activity_stop_inspection on activity_stop (inspection_id, id);
drop index ix_activity_stop_inspection_id;
