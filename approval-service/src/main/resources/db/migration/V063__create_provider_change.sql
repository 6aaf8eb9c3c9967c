create table provider_change (
  id uuid not null,
  change text not null,
  successor text,
  from_day date not null,
  approval_outcome text not null,
  reason text not null,
  rule_version text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint pk_provider_change primary key (id),
  constraint ck_provider_change_change check (change in ('MERGED', 'TAKEN_OVER', 'CLOSED_DOWN', 'NUMBER_CHANGED')),
  constraint ck_provider_change_successor check ((successor is null) = (change = 'CLOSED_DOWN')),
  constraint ck_provider_change_outcome check (approval_outcome in ('CONTINUES', 'ENDS'))
);
comment on table provider_change is 'Merger, take-over, closing down or new organisation number of providers; never changed.';
comment on column provider_change.from_day is 'First day of the change, in Norway.';
comment on column provider_change.rule_version is 'Version of the requirements on the day it was recorded.';
create index ix_provider_change_successor on provider_change (successor, id);

-- The chain: a provider goes on in one other at most.
create table provider_change_from (
  provider text not null,
  change_id uuid not null,
  constraint pk_provider_change_from primary key (provider),
  constraint fk_provider_change_from_change_id foreign key (change_id) references provider_change (id),
  constraint fk_provider_change_from_provider foreign key (provider) references provider (organisation_number)
);
create index ix_provider_change_from_change_id on provider_change_from (change_id);
