create table course (
  id uuid not null,
  organiser text not null,
  name text not null,
  open boolean not null,
  form text not null,
  hours numeric(5, 2) not null,
  coverage text[] not null,
  objectives_version text not null,
  edition integer not null,
  state text not null,
  submitted_on date not null,
  decided_on date,
  decided_by text,
  rules text,
  facts text,
  considerations text,
  counts_from date,
  version bigint not null,
  constraint pk_course primary key (id),
  constraint ck_course_state check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
  constraint ck_course_decision check ((state = 'SUBMITTED') = (decided_on is null)),
  constraint ck_course_counts_from check ((state = 'ACCEPTED') = (counts_from is not null))
);
create index ix_course_state on course (state, id);
comment on column course.coverage is 'Codes of the learning objectives covered (FOR-2011-12-06-1360 § 2-3).';
comment on column course.counts_from is 'First day on which a completion counts.';
