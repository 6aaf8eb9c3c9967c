-- Documents that show that a condition of an approval is met (dokumentasjon).
create table condition_document (
  id uuid not null,
  condition_id uuid not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  received_at timestamptz not null,
  scan_state text not null,
  scan_finding text,
  scanned_at timestamptz,
  scan_claimed_until timestamptz,
  constraint pk_condition_document primary key (id),
  constraint fk_condition_document_condition_id foreign key (condition_id) references approval_condition (id),
  constraint ck_condition_document_size check (size > 0),
  constraint ck_condition_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_condition_document_scan_state check (scan_state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED'))
);
create index ix_condition_document_condition_id on condition_document (condition_id, id);
create index ix_condition_document_to_scan on condition_document (received_at)
  where scan_state in ('NOT_SCANNED', 'PENDING');

create table condition_document_part (
  document_id uuid not null,
  part integer not null,
  content bytea not null,
  constraint pk_condition_document_part primary key (document_id, part),
  constraint fk_condition_document_part_document_id foreign key (document_id) references condition_document (id)
);
alter table condition_document_part alter column content set storage external;
