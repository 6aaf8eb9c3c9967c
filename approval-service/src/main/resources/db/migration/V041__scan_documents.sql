-- Documents are looked through for malware, each by one replica at a time; a claim runs out by itself.
alter table document drop constraint ck_document_scan_state;
alter table document add constraint ck_document_scan_state
  check (scan_state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED'));
alter table document
  add column scan_claimed_until timestamptz,
  add column scanned_at timestamptz,
  add column scan_finding text;
create index ix_document_to_scan on document (received_at)
  where scan_state in ('NOT_SCANNED', 'PENDING');
comment on column document.scan_finding is 'What the scanner calls it; null unless infected.';
