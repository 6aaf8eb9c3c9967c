-- What waits on orders, fines and stops is of the unit, and orders of the inspector, of their reaction: the work list of
-- one unit looked each of them up. Now each knows whose it is, and that of a unit or of a kind is a range of an index too.
alter table supervision_order add column inspector text, add column unit text;
alter table coercive_fine add column unit text;
alter table activity_stop add column unit text;
update supervision_order o set inspector = r.inspector, unit = r.unit from reaction r where r.id = o.id;
update coercive_fine f set unit = r.unit from reaction r where r.id = f.id and r.unit is not null;
update activity_stop s set unit = r.unit from reaction r where r.id = s.id and r.unit is not null;

create function follow_reaction() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'supervision_order' then
    select r.inspector, r.unit into new.inspector, new.unit from reaction r where r.id = new.id;
  elsif tg_table_name <> 'reaction' then
    select r.unit into new.unit from reaction r where r.id = new.id;
  elsif new.kind = 'ORDER' then
    update supervision_order set inspector = new.inspector, unit = new.unit where id = new.id;
  elsif new.kind = 'COERCIVE_FINE' then
    update coercive_fine set unit = new.unit where id = new.id;
  elsif new.kind = 'STOP' then
    update activity_stop set unit = new.unit where id = new.id;
  end if;
  return new;
end
$$;
comment on function follow_reaction is 'Whose a reaction is, so is what it is of: for the work list';
-- Whichever of the two is written first.
create trigger order_follows_reaction before insert on supervision_order for each row execute function follow_reaction();
create trigger fine_follows_reaction before insert on coercive_fine for each row execute function follow_reaction();
create trigger stop_follows_reaction before insert on activity_stop for each row execute function follow_reaction();
create trigger reaction_is_followed after insert on reaction
  for each row when (new.unit is not null or new.inspector is not null) execute function follow_reaction();
create trigger reaction_is_followed_on after update on reaction
  for each row when ((old.inspector, old.unit) is distinct from (new.inspector, new.unit)) execute function follow_reaction();

create index ix_supervision_order_waiting_inspector on supervision_order (inspector, waits_since, id)
  where waits_since is not null;
create index ix_supervision_order_waiting_unit on supervision_order (unit, waits_since, id) where waits_since is not null;
create index ix_supervision_order_waiting_kind on supervision_order (
  (case state when 'COMPLIANCE_REPORTED' then 'ORDER_REPORT_TO_CHECK' else 'ORDER_DECISION' end), waits_since, id)
  where waits_since is not null;
create or replace view work_item_order as
select o.id, case o.state when 'COMPLIANCE_REPORTED' then 'ORDER_REPORT_TO_CHECK' else 'ORDER_DECISION' end as kind,
  o.party, o.inspector, o.unit, o.waits_since as due_on, '/api/v1/orders/' || o.id as href
from supervision_order o
where o.waits_since is not null;

create index ix_coercive_fine_unit_waiting on coercive_fine (unit,
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else accrues_from end), id)
  where state in ('NOTIFIED', 'IMPOSED');
create index ix_coercive_fine_kind_waiting on coercive_fine (
  (case state when 'NOTIFIED' then 'COERCIVE_FINE_COMMENT' else 'COERCIVE_FINE_RUNS' end),
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else accrues_from end), id)
  where state in ('NOTIFIED', 'IMPOSED');
create or replace view work_item_fine as
select f.id, case f.state when 'NOTIFIED' then 'COERCIVE_FINE_COMMENT' else 'COERCIVE_FINE_RUNS' end as kind,
  f.party, f.notified_by as inspector, f.unit,
  case f.state when 'NOTIFIED' then coalesce(f.comment_deadline, f.notified_on) else f.accrues_from end as due_on,
  '/api/v1/coercive-fines/' || f.id as href
from coercive_fine f
where f.state in ('NOTIFIED', 'IMPOSED');

create index ix_coercive_fine_to_claim_unit on coercive_fine (unit, stopped_from, id)
  where state = 'STOPPED' and to_claim > 0;
create index ix_coercive_fine_to_claim_inspector on coercive_fine (notified_by, stopped_from, id)
  where state = 'STOPPED' and to_claim > 0;
create or replace view work_item_fine_claim as
select f.id, 'COERCIVE_FINE_TO_CLAIM' as kind, f.party, f.notified_by as inspector, f.unit, f.stopped_from as due_on,
  '/api/v1/coercive-fines/' || f.id as href
from coercive_fine f
where f.state = 'STOPPED' and f.to_claim > 0;

create or replace view work_item_fine_collection as
select c.fine_id as id, 'COERCIVE_FINE_TO_COLLECT' as kind, f.party, f.notified_by as inspector, f.unit,
  c.decided_on as due_on, '/api/v1/coercive-fines/' || c.fine_id as href
from coercive_fine_claim c join coercive_fine f on f.id = c.fine_id
where c.collected_on is null and not c.annulled and not c.deferred and c.payable > 0
  and not exists (select 1 from coercive_fine_reduction d where d.claim_id = c.id and d.deferred and not d.annulled);

create index ix_activity_stop_unit_waiting on activity_stop (unit,
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else decided_on end), id)
  where state in ('NOTIFIED', 'IN_FORCE');
create index ix_activity_stop_kind_waiting on activity_stop (
  (case state when 'NOTIFIED' then 'STOP_COMMENT' else 'STOP_IN_FORCE' end),
  (case state when 'NOTIFIED' then coalesce(comment_deadline, notified_on) else decided_on end), id)
  where state in ('NOTIFIED', 'IN_FORCE');
create or replace view work_item_stop as
select s.id, case s.state when 'NOTIFIED' then 'STOP_COMMENT' else 'STOP_IN_FORCE' end as kind,
  s.party, s.notified_by as inspector, s.unit,
  case s.state when 'NOTIFIED' then coalesce(s.comment_deadline, s.notified_on) else s.decided_on end as due_on,
  '/api/v1/stops/' || s.id as href
from activity_stop s
where s.state in ('NOTIFIED', 'IN_FORCE');
