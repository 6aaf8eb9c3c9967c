create table completion_claim (
  id uuid not null,
  person_key text not null,
  course_id uuid not null,
  completed_on date not null,
  claimed_on date not null,
  completion_id uuid,
  constraint pk_completion_claim primary key (id),
  constraint fk_completion_claim_person_key foreign key (person_key) references person on update cascade,
  constraint fk_completion_claim_course_id foreign key (course_id) references course,
  constraint fk_completion_claim_completion_id foreign key (completion_id) references completion
);
comment on table completion_claim is 'What a person says of itself; counts once the organiser or a provider reports the same.';
create unique index uq_completion_claim_waiting on completion_claim (person_key, course_id) where completion_id is null;
create index ix_completion_claim_person_key on completion_claim (person_key, id);
