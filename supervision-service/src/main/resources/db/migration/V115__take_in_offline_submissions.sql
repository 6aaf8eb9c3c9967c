-- A checklist filled in without a connection and handed in as one; the answer given is given again.
create table inspection_submission (
  id            uuid        not null constraint pk_inspection_submission primary key,
  inspection_id uuid        not null constraint fk_inspection_submission_inspection_id references inspection,
  sha256        text        not null,
  taken         boolean     not null,
  answer        jsonb       not null,
  handed_in_at  timestamptz not null,
  handed_in_by  text        not null
);
comment on column inspection_submission.sha256 is 'Of what was handed in: another content under the same id is refused';
create index ix_inspection_submission_inspection_id on inspection_submission (inspection_id, id);
