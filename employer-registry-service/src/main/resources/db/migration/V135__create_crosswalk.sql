-- Correspondence of SN2007 and SN2025 as an operator loads it: help, never a decision. Only the last version counts.
create table crosswalk (
  version text not null,
  source text not null,
  licence text not null,
  loaded_by text not null,
  loaded_at timestamptz not null,
  position bigint generated always as identity,
  rows jsonb not null,
  constraint pk_crosswalk primary key (version),
  constraint uq_crosswalk_position unique (position)
);
comment on column crosswalk.rows is 'Array of {sn2007, sn2025}; null on one side = known to have no counterpart.';
