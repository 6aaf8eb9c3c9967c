create table person (
  person_key text not null,
  constraint pk_person primary key (person_key)
);
comment on table person is 'Held while something about the person changes. Keyed hash of the national identity number; nothing else of the person.';

create table member (
  id uuid not null,
  provider text not null,
  person_key text not null,
  reference text not null,
  role text not null,
  relation text not null,
  first_day date not null,
  last_day date,
  version bigint not null,
  constraint pk_member primary key (id),
  constraint fk_member_person_key foreign key (person_key) references person,
  constraint ck_member_role check (role in ('PROFESSIONAL', 'LEADER', 'ADMINISTRATION')),
  constraint ck_member_relation check (relation in ('EMPLOYED', 'HIRED_IN', 'SELF_EMPLOYED')),
  constraint ck_member_last_day check (last_day >= first_day)
);
create index ix_member_provider on member (provider, id);
create index ix_member_person_key on member (person_key);
create unique index uq_member_without_end on member (provider, person_key) where last_day is null;
comment on column member.reference is 'What the provider itself calls the person.';
comment on column member.relation is 'Ansatt, innleid, selvstendig (FOR-2011-12-06-1360 § 2-3).';

create table completion (
  id uuid not null,
  person_key text not null,
  course_id uuid not null,
  edition integer not null,
  completed_on date not null,
  reported_on date not null,
  reported_by text not null,
  constraint pk_completion primary key (id),
  constraint fk_completion_person_key foreign key (person_key) references person,
  constraint fk_completion_course_id foreign key (course_id) references course,
  constraint uq_completion_person_course unique (person_key, course_id)
);
create index ix_completion_person_day on completion (person_key, completed_on);
