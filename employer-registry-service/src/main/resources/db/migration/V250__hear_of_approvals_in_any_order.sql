-- What is heard of an approval may come in another order than it was told: then it counts as if it had come in that order.
alter table provider_approval_gap add column told_at timestamptz;
comment on column provider_approval_gap.told_at is 'When the withdrawal was told; null where that was not kept.';

create table provider_reinstatement (
  approval_id uuid not null,
  reinstated_from date not null,
  told_at timestamptz not null,
  constraint pk_provider_reinstatement primary key (approval_id, reinstated_from, told_at)
);
comment on table provider_reinstatement is 'Undoes, from its day on, what was told before it of withdrawals; also of one that is heard of later.';
