-- Documents of inspections: evidence kept by the inspector, and what was handed in on a demand.
create table inspection_document (
  id                 uuid        not null constraint pk_inspection_document primary key,
  inspection_id      uuid        not null constraint fk_inspection_document_inspection_id references inspection,
  demand_id          uuid        constraint fk_inspection_document_demand_id references document_demand,
  control_point      text,
  file_name          text        not null,
  media_type         text        not null,
  size               bigint      not null constraint ck_inspection_document_size check (size > 0),
  sha256             text        not null constraint ck_inspection_document_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  received_at        timestamptz not null,
  received_by        text        not null,
  scan_state         text        not null constraint ck_inspection_document_scan_state
    check (scan_state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
  scan_finding       text,
  scanned_at         timestamptz,
  scan_claimed_until timestamptz
);
create index ix_inspection_document_inspection_id on inspection_document (inspection_id, id);
create index ix_inspection_document_demand_id on inspection_document (demand_id, id) where demand_id is not null;
create index ix_inspection_document_to_scan on inspection_document (received_at)
  where scan_state in ('NOT_SCANNED', 'PENDING');

create table inspection_document_part (
  document_id uuid  not null constraint fk_inspection_document_part_document_id references inspection_document,
  part        int   not null,
  content     bytea not null,
  constraint pk_inspection_document_part primary key (document_id, part)
);
alter table inspection_document_part alter column content set storage external;
