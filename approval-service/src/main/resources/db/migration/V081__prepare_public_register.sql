-- Names are found in spite of typing errors; a trusted extension, so the owner of the database may make it.
create extension if not exists pg_trgm;

-- The main unit of a sub-unit.
create index ix_provider_facts_branches on provider_facts using gin ((content -> 'branches') jsonb_path_ops);

-- What a provider told of itself, for a day, as far as known at a moment; of approvals older than that, what the
-- application said. It holds more than is public: take from it what is.
create function provider_content(of_provider text, of_approval uuid, on_day date, known timestamptz) returns jsonb
stable language sql return coalesce(
  (
    select f.content from provider_facts f
    where f.provider = of_provider and f.valid_from <= on_day and f.recorded_at <= known
    order by f.valid_from desc, f.version desc limit 1
  ),
  (
    select c.submission || jsonb_build_object('name', a.name, 'languages', to_jsonb(a.languages),
      'countiesServed', to_jsonb(a.counties_served), 'branches', coalesce(c.submission -> 'branches', '[]'),
      'address', coalesce(c.submission -> 'address', '{}')
        || jsonb_build_object('municipalityNumber', a.municipality_number, 'countyNumber', a.county_number))
    from approval a join approval_case c on c.id = a.application_id where a.id = of_approval
  ));

-- Lists of texts in JSON.
create function texts(list jsonb) returns text[]
immutable language sql return array(select jsonb_array_elements_text(list));

-- Applications of a provider, decided or not.
create index if not exists ix_approval_case_provider on approval_case (provider, received_on);

create table unit_coverage (
  id uuid not null,
  provider text not null,
  unit text not null,
  covered boolean not null,
  from_day date not null,
  reason text not null,
  decided_by text not null,
  recorded_at timestamptz not null,
  constraint pk_unit_coverage primary key (id),
  constraint fk_unit_coverage_provider foreign key (provider) references provider (organisation_number)
);
comment on table unit_coverage is 'Decisions that a sub-unit (underenhet) is not covered by its main unit''s approval, or is again. Without one it is covered. Rows are added, never changed.';
create index ix_unit_coverage on unit_coverage (provider, unit, from_day desc, recorded_at desc);

-- Which transactions touched what the register answers. A replica keeps answers in memory; the snapshot in which it
-- looked last tells it whether any has committed since. No number is handed out in order, so nobody waits for anybody.
create table register_change (
  transaction_id xid8 not null default pg_current_xact_id(),
  happened_at timestamptz not null default now()
);
create index ix_register_change_transaction_id on register_change (transaction_id);
comment on column register_change.happened_at is 'Real time; old rows are deleted.';

create function note_register_change() returns trigger language plpgsql as
$$
begin
  insert into register_change default values;
  return null;
end
$$;
create trigger approval_version_is_in_the_register after insert or update on approval_version
  for each statement execute function note_register_change();
create trigger approval_case_is_in_the_register after insert or update of decided_on on approval_case
  for each statement execute function note_register_change();
create trigger provider_facts_are_in_the_register after insert on provider_facts
  for each statement execute function note_register_change();
create trigger unit_coverage_is_in_the_register after insert on unit_coverage
  for each statement execute function note_register_change();

-- Lists in a column of CSV.
create function csv_list(words text[]) returns text immutable language sql return array_to_string(words, ' ');
