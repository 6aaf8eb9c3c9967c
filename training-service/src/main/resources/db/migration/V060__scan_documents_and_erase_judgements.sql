alter table training_document
  add scan_finding text,
  add scanned_at timestamptz,
  add scan_claimed_until timestamptz,
  drop constraint ck_training_document_scan_state,
  add constraint ck_training_document_scan_state
    check (scan_state in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
  add constraint ck_training_document_scan_finding check ((scan_state = 'INFECTED') = (scan_finding is not null));
comment on column training_document.scan_finding is 'What the scanner calls the malware it found.';
create index ix_training_document_not_scanned on training_document (received_at)
  where scan_state in ('NOT_SCANNED', 'PENDING');

create index ix_equivalent_training_member_id on equivalent_training (member_id);
