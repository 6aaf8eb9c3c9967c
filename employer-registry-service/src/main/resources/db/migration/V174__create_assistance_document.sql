create table assistance_document (
  id uuid not null,
  employer text not null,
  provider text not null,
  kind text not null,
  title text not null,
  period_from date not null,
  period_to date not null,
  author_side text not null,
  reference text,
  registered_on date not null,
  version bigint not null default 0,
  received_at timestamptz,
  file_name text,
  media_type text,
  size bigint,
  sha256 text,
  scan_state text,
  scan_finding text,
  scanned_at timestamptz,
  scan_claimed_until timestamptz,
  constraint pk_assistance_document primary key (id),
  constraint ck_assistance_document_period check (period_to >= period_from),
  constraint ck_assistance_document_author_side check (author_side in ('EMPLOYER', 'PROVIDER', 'TOGETHER')),
  constraint ck_assistance_document_scan_state check (scan_state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED'))
);
comment on table assistance_document is 'Documents of FOR-2011-12-06-1355 § 13-3 letters b and c; any template is taken.';
create index ix_assistance_document_employer on assistance_document (employer, id);
create index ix_assistance_document_provider on assistance_document (provider, id);
create index ix_assistance_document_to_scan on assistance_document (received_at)
  where scan_state in ('NOT_SCANNED', 'PENDING');

create table assistance_document_part (
  document_id uuid not null,
  part integer not null,
  content bytea not null,
  constraint pk_assistance_document_part primary key (document_id, part),
  constraint fk_assistance_document_part_document_id foreign key (document_id) references assistance_document (id)
);
alter table assistance_document_part alter column content set storage external;

-- The enterprise's needs decide whether there are such documents, and how often.
create table document_need (
  employer text not null,
  kind text not null,
  needed boolean not null,
  every_months int,
  reason text not null,
  decided_on date not null,
  version bigint not null,
  constraint pk_document_need primary key (employer, kind),
  constraint ck_document_need_every check (every_months between 1 and 120)
);
