create table document (
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  scan_state text not null,
  received_at timestamptz not null,
  constraint pk_document primary key (id),
  constraint fk_document_case_id foreign key (case_id) references approval_case (id),
  constraint ck_document_size check (size > 0),
  constraint ck_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_document_scan_state check (scan_state in ('NOT_SCANNED'))
);
create index ix_document_case_id on document (case_id);

-- The bytes in parts, so that neither side ever holds a whole document.
create table document_part (
  document_id uuid not null,
  part integer not null,
  content bytea not null,
  constraint pk_document_part primary key (document_id, part),
  constraint fk_document_part_document_id foreign key (document_id) references document (id)
);
-- Scans and pictures do not compress; do not try.
alter table document_part alter column content set storage external;
