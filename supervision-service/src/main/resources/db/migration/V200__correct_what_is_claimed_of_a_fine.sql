-- A large fine that runs for years comes to more than a single amount may be.
drop view work_item_fine;
alter table coercive_fine_claim
  alter column amount type numeric(18, 2),
  alter column payable type numeric(18, 2),
  add column owed numeric(18, 2);
update coercive_fine_claim set owed = payable;
alter table coercive_fine_claim
  alter column owed set not null,
  add constraint ck_coercive_fine_claim_owed check (owed between 0 and amount and payable <= owed);
comment on column coercive_fine_claim.owed is 'NOK by the claim''s own decision as it stands, without reductions';
comment on column coercive_fine_claim.payable is 'NOK to be paid: of owed and of what reductions leave, the least';

create table coercive_fine_reduction (
  decision_id uuid    not null constraint pk_coercive_fine_reduction primary key,
  claim_id    uuid    not null constraint fk_coercive_fine_reduction_claim_id references coercive_fine_claim,
  decided_on  date    not null,
  remains     numeric(18, 2) not null constraint ck_coercive_fine_reduction_remains check (remains >= 0),
  ground      text    not null constraint ck_coercive_fine_reduction_ground check (ground in
    ('SPECIAL_CASE', 'IMPOSITION', 'DAYS_THAT_DO_NOT_COUNT')),
  deferred    boolean not null,
  annulled    boolean not null
);
comment on table coercive_fine_reduction is 'Decisions by which less of a claim is to be paid, fvl. § 51 third paragraph; each is appealed by itself';
comment on column coercive_fine_reduction.remains is 'NOK that remain of the claim';
create index ix_coercive_fine_reduction_claim_id on coercive_fine_reduction (claim_id, decision_id);

alter table coercive_fine
  add column accrues_from date,
  add column to_claim     numeric(18, 2) not null default 0;
comment on column coercive_fine.accrues_from is 'The first day it may run: after the deadline of its order and after its own decision';
comment on column coercive_fine.to_claim is 'NOK that have accrued for good and are not claimed; 0 while it may run';
update coercive_fine f set accrues_from = greatest(f.runs_from, o.deadline + 1)
from supervision_order o where o.id = f.order_id and f.runs_from is not null;
update coercive_fine f set to_claim = f.amount
where f.state = 'STOPPED' and f.stopped_from > f.accrues_from
  and not exists (select 1 from coercive_fine_claim c where c.fine_id = f.id);
