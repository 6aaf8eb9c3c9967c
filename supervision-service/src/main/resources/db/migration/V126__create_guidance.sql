create table guidance (
  id            uuid not null constraint pk_guidance primary key,
  inspection_id uuid not null constraint fk_guidance_inspection_id references inspection,
  party         text not null,
  control_point text,
  content       text not null,
  given_on      date not null,
  given_by      text not null
);
comment on table guidance is 'Guidance (veiledning) as it was given; never changed';
create index ix_guidance_inspection_id on guidance (inspection_id);
create index ix_guidance_party on guidance (party, id);
