create table training_document (
  id uuid not null,
  course_id uuid,
  completion_id uuid,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  scan_state text not null,
  received_at timestamptz not null,
  constraint pk_training_document primary key (id),
  constraint fk_training_document_course_id foreign key (course_id) references course,
  constraint fk_training_document_completion_id foreign key (completion_id) references completion,
  constraint ck_training_document_owner check ((course_id is null) <> (completion_id is null)),
  constraint ck_training_document_kind check (kind in ('PROGRAMME', 'MATERIAL', 'TEST', 'COURSE_CERTIFICATE', 'OTHER')),
  constraint ck_training_document_size check (size > 0),
  constraint ck_training_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_training_document_scan_state check (scan_state in ('NOT_SCANNED'))
);
create index ix_training_document_course_id on training_document (course_id, id) where course_id is not null;
create index ix_training_document_completion_id on training_document (completion_id, id) where completion_id is not null;
comment on table training_document is 'Content of a course, or the certificate a completion was reported by.';

-- The bytes in parts, so that neither side ever holds a whole document.
create table training_document_part (
  document_id uuid not null,
  part integer not null,
  content bytea not null,
  constraint pk_training_document_part primary key (document_id, part),
  constraint fk_training_document_part_document_id foreign key (document_id) references training_document on delete cascade
);
alter table training_document_part alter column content set storage external;

-- The key of a person changes only when the person is erased: what may name the person goes with it.
create function erase_with_person() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'completion' then
    delete from training_document where completion_id = old.id;
    if new.revocation_reason is not null then
      new.revocation_reason := 'Erased';
    end if;
  else
    new.education := 'Erased';
    new.reason := 'Erased';
    if new.set_aside_reason is not null then
      new.set_aside_reason := 'Erased';
    end if;
  end if;
  return new;
end $$;
create trigger tr_completion_erased before update of person_key on completion
  for each row when (old.person_key <> new.person_key) execute function erase_with_person();
create trigger tr_equivalent_training_erased before update of person_key on equivalent_training
  for each row when (old.person_key <> new.person_key) execute function erase_with_person();
