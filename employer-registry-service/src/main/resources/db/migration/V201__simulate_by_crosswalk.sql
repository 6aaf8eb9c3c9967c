-- What the crosswalk says of codes of another classification, told beside what the proposed list says; it decides nothing.
alter table list_simulation_code add column crosswalk text, add column crosswalk_version text;
comment on column list_simulation_code.crosswalk is
  'UNMAPPED: no candidate is known. CANDIDATES_LISTED: the list has every one. CANDIDATES_NOT_LISTED: it has none. CANDIDATES_DIFFER: some of them, or it asks. Null: no crosswalk is needed.';
alter table list_simulation_change add column crosswalk text not null default 'NOT_NEEDED';
