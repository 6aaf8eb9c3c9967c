create table coercive_fine (
  id               uuid   not null constraint pk_coercive_fine primary key,
  order_id         uuid   not null constraint fk_coercive_fine_order_id references supervision_order,
  party            text   not null,
  form             text   not null constraint ck_coercive_fine_form check (form in ('DAY', 'WEEK', 'MONTH', 'SINGLE')),
  amount           numeric(14, 2) not null constraint ck_coercive_fine_amount check (amount > 0),
  state            text   not null constraint ck_coercive_fine_state check (state in
    ('NOTIFIED', 'IMPOSED', 'STOPPED', 'ANNULLED', 'GIVEN_UP')),
  notified_on      date   not null,
  comment_deadline date,
  notified_by      text   not null,
  decision_id      uuid,
  imposed_on       date,
  runs_from        date,
  appeal_deadline  date,
  stopped_from     date,
  stop_reason      text,
  version          bigint not null,
  constraint ck_coercive_fine_imposed check (
    num_nonnulls(decision_id, imposed_on, runs_from, appeal_deadline)
      = case when state in ('IMPOSED', 'STOPPED', 'ANNULLED') then 4 else 0 end),
  constraint ck_coercive_fine_runs_from check (runs_from > imposed_on),
  constraint ck_coercive_fine_stopped check (
    num_nonnulls(stopped_from, stop_reason) in (0, 2) and (state <> 'STOPPED' or stopped_from is not null))
);
comment on table coercive_fine is 'Coercive fines (tvangsmulkt), aml. § 18-7, fvl. § 51';
comment on column coercive_fine.amount is 'NOK per period, or once';
comment on column coercive_fine.comment_deadline is 'None where notice is left out, fvl. § 16 third paragraph';
comment on column coercive_fine.runs_from is 'First day it may run by its own decision; never before the deadline of the order has passed';
comment on column coercive_fine.stopped_from is 'First day it does not run: complied with, or impossible to comply with, fvl. § 51 second paragraph';
create index ix_coercive_fine_order_id on coercive_fine (order_id);
create index ix_coercive_fine_party on coercive_fine (party, id);
create index ix_coercive_fine_state on coercive_fine (state, id);
-- At most one on an order is notified or runs.
create unique index ux_coercive_fine_under_way on coercive_fine (order_id) where state in ('NOTIFIED', 'IMPOSED');

create table coercive_fine_pause (
  fine_id   uuid not null constraint fk_coercive_fine_pause_fine_id references coercive_fine,
  number    int  not null,
  first_day date not null,
  until     date,
  ended_on  date,
  constraint pk_coercive_fine_pause primary key (fine_id, number)
);
comment on table coercive_fine_pause is 'Days on which the fine itself is not enforced, fvl. § 42; those of its order count beside them';

create table coercive_fine_claim (
  id           uuid    not null constraint pk_coercive_fine_claim primary key,
  fine_id      uuid    not null constraint fk_coercive_fine_claim_fine_id references coercive_fine,
  decision_id  uuid    not null constraint uq_coercive_fine_claim_decision_id unique,
  decided_on   date    not null,
  first_day    date    not null,
  last_day     date    not null,
  amount       numeric(14, 2) not null,
  payable      numeric(14, 2) not null,
  collected_on date,
  deferred     boolean not null,
  annulled     boolean not null,
  constraint ck_coercive_fine_claim_days check (first_day <= last_day and last_day < decided_on),
  constraint ck_coercive_fine_claim_payable check (payable between 0 and amount and (payable = 0 or not annulled))
);
comment on table coercive_fine_claim is 'What has accrued, each claimed by a decision of its own, fvl. § 51 fifth paragraph';
comment on column coercive_fine_claim.payable is 'NOK after reductions, fvl. § 51 third paragraph';
comment on column coercive_fine_claim.collected_on is 'Sent to the Collection Authority';
create index ix_coercive_fine_claim_fine_id on coercive_fine_claim (fine_id, id);
