alter table course
  add level text not null default 'BASIC',
  add place text,
  add price_nok integer,
  add valid_months integer,
  add first_course_id uuid,
  add replaces uuid,
  add counts_to date,
  add earlier_completions text,
  drop constraint ck_course_state,
  drop constraint ck_course_counts_from,
  add constraint ck_course_state check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'ACCEPTANCE_LOST')),
  add constraint ck_course_counts_from check (
    (state in ('ACCEPTED', 'ACCEPTANCE_LOST')) = (counts_from is not null)),
  add constraint ck_course_counts_to check (counts_to >= counts_from - 1),
  add constraint ck_course_earlier_completions check (
    (state = 'ACCEPTANCE_LOST') = (earlier_completions is not null)
    and earlier_completions in ('KEPT', 'STOPPED')),
  add constraint ck_course_level check (level in ('BASIC', 'EXPERIENCED')),
  add constraint ck_course_price_nok check (price_nok >= 0),
  add constraint ck_course_valid_months check (valid_months > 0),
  add constraint fk_course_replaces foreign key (replaces) references course;
create unique index uq_course_replaces on course (replaces) where state <> 'REJECTED';
create index ix_course_first_course_id on course (first_course_id, edition);
create index ix_course_counting on course (id) where state = 'ACCEPTED';
update course set first_course_id = id;
alter table course alter column first_course_id set not null;
comment on column course.counts_to is 'Last day on which a completion counts; null: no end is set.';
comment on column course.valid_months is 'Months for which a completion counts, by the rule of the course; null: no end.';
comment on column course.earlier_completions is 'What became of the completions when the acceptance was lost.';
comment on column course.replaces is 'The version before; each version has an id of its own.';

create table course_part (
  course_id uuid not null,
  part integer not null,
  name text not null,
  reference text not null,
  objectives text[] not null,
  constraint pk_course_part primary key (course_id, part),
  constraint fk_course_part_course_id foreign key (course_id) references course
);
comment on column course_part.reference is 'Where in the material the objectives are covered.';
insert into course_part (course_id, part, name, reference, objectives)
select id, 0, 'The whole course', '', coverage from course;

create table course_control (
  id uuid not null,
  course_id uuid not null,
  outcome text not null,
  controlled_on date not null,
  controlled_by text not null,
  rules text not null,
  facts text not null,
  considerations text not null,
  counts_from date,
  counts_to date,
  earlier_completions text,
  constraint pk_course_control primary key (id),
  constraint fk_course_control_course_id foreign key (course_id) references course,
  constraint ck_course_control_outcome check (outcome in ('ACCEPTED', 'REJECTED', 'UPHELD', 'ACCEPTANCE_LOST'))
);
comment on table course_control is 'Every control of the content of a course with its outcome; rows are never changed.';
create index ix_course_control_course_id on course_control (course_id, id);
insert into course_control
  (id, course_id, outcome, controlled_on, controlled_by, rules, facts, considerations, counts_from)
select id, id, state, decided_on, decided_by, rules, facts, considerations, counts_from
from course where state in ('ACCEPTED', 'REJECTED');
