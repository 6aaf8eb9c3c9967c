alter table completion
  add last_day date,
  add revoked_on date,
  add revoked_by text,
  add revocation_ground text,
  add revocation_reason text,
  add version bigint not null default 0,
  drop constraint uq_completion_person_course,
  add constraint ck_completion_last_day check (last_day >= completed_on - 1),
  add constraint ck_completion_revocation check (
    (revoked_on is null) = (revocation_ground is null) and (revoked_on is null) = (revocation_reason is null)),
  add constraint ck_completion_revocation_ground check (
    revocation_ground in ('REPORTED_IN_ERROR', 'WRONG_PERSON', 'NOT_COMPLETED', 'FALSE_CERTIFICATE'));
create unique index uq_completion_that_stands on completion (person_key, course_id, completed_on)
  where revoked_on is null;
create index ix_completion_course on completion (course_id, completed_on);
comment on column completion.last_day is 'Last day it counts: by the rule of the course, or because the course lost its acceptance; null: no end.';
comment on column completion.revoked_on is 'A revoked completion counts on no day.';

create table completion_report (
  completion_id uuid not null,
  reported_by text not null,
  source text not null,
  reported_on date not null,
  said_completed_on date not null,
  constraint pk_completion_report primary key (completion_id, reported_by, source),
  constraint fk_completion_report_completion_id foreign key (completion_id) references completion on delete cascade,
  constraint ck_completion_report_source check (source in ('ORGANISER', 'PROVIDER', 'PERSON'))
);
comment on table completion_report is 'Everyone who reported the same completion: duplicates are merged, their reports kept.';
insert into completion_report (completion_id, reported_by, source, reported_on, said_completed_on)
select id, reported_by, 'PROVIDER', reported_on, completed_on from completion;

create table equivalent_training (
  id uuid not null,
  person_key text not null,
  provider text not null,
  member_id uuid not null,
  education text not null,
  reason text not null,
  first_day date not null,
  last_day date,
  judged_on date not null,
  judged_by text not null,
  set_aside_on date,
  set_aside_by text,
  set_aside_reason text,
  version bigint not null,
  constraint pk_equivalent_training primary key (id),
  constraint fk_equivalent_training_person_key foreign key (person_key) references person on update cascade,
  constraint ck_equivalent_training_last_day check (last_day >= first_day - 1),
  constraint ck_equivalent_training_set_aside check ((set_aside_on is null) = (set_aside_reason is null))
);
create index ix_equivalent_training_person_key on equivalent_training (person_key, first_day);
create index ix_equivalent_training_provider on equivalent_training (provider, id);
comment on table equivalent_training is 'Annen utdanning eller opplæring med tilsvarende innhold (FOR-2011-12-06-1360 § 2-3 last sentence): counts as trained.';
comment on column equivalent_training.provider is 'Who judged it: the employer of the person.';
comment on column equivalent_training.last_day is 'Last day it counts, once it is set aside; null: no end.';

-- Whoever asks who is trained, and when, asks this: each row one unbroken time, from and to included; without an end
-- last_day is null. Times of one person may overlap and may have gaps.
create view training_period (person_key, first_day, last_day, ground, proof_id, course_id) as
select person_key, completed_on, last_day, 'COMPLETION', id, course_id
from completion
where revoked_on is null and (last_day is null or last_day >= completed_on)
union all
select person_key, first_day, last_day, 'EQUIVALENT', id, null
from equivalent_training
where last_day is null or last_day >= first_day;
comment on view training_period is 'The times in which a person is trained, by completion of a course or by equivalent education.';
