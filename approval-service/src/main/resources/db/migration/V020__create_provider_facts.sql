-- What a provider has told of itself and the authority has taken into its register: by an approved application, then by
-- every change notice. A row is never changed; facts of a day are those with the latest valid_from by it, then the
-- latest version. content has the form of approval_case.submission.
create table provider_facts (
  provider text not null,
  version integer not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  source text not null,
  source_id uuid not null,
  content jsonb not null,
  constraint pk_provider_facts primary key (provider, version),
  constraint fk_provider_facts_provider foreign key (provider) references provider (organisation_number),
  constraint ck_provider_facts_version check (version > 0),
  constraint ck_provider_facts_source check (source in ('APPLICATION', 'CHANGE_NOTICE'))
);
comment on table provider_facts is 'What the register holds of a provider (opplysninger om bedriftshelsetjenesten), version by version.';
comment on column provider_facts.valid_from is 'Norwegian day from which the facts hold; a change notice may tell of a day to come.';
comment on column provider_facts.recorded_at is 'When the authority came to know.';
comment on column provider_facts.content is 'As handed in; persons by keyed hash only.';
create index ix_provider_facts_valid_from on provider_facts (provider, valid_from desc, version desc);

-- Who works where: the facts last recorded of every provider and every open application, by person.
create table staff_position (
  provider text not null,
  source text not null,
  source_id uuid not null,
  place integer not null,
  person text not null,
  percentage integer not null,
  from_day date,
  to_day date,
  constraint pk_staff_position primary key (provider, source, place),
  constraint ck_staff_position_source check (source in ('APPLICATION', 'FACTS')),
  constraint ck_staff_position_percentage check (percentage between 1 and 100)
);
comment on table staff_position is 'Professional staff (faglig personale) across providers: whoever is sold for more than 100 per cent in total shows here.';
comment on column staff_position.person is 'Keyed hash of the national identity number.';
comment on column staff_position.source_id is 'The open application, or the application or change notice the facts come from.';
create index ix_staff_position_person on staff_position (person);

-- When the staffing of a provider changes next by the dates already told; the sweep reads nothing else.
create table provider_weighing (
  provider text not null,
  next_change_on date,
  constraint pk_provider_weighing primary key (provider),
  constraint fk_provider_weighing_provider foreign key (provider) references provider (organisation_number)
);
comment on column provider_weighing.next_change_on is 'Next day on which a position begins or the day after one ends; null when none does.';
create index ix_provider_weighing_next_change_on on provider_weighing (next_change_on, provider)
  where next_change_on is not null;
