-- A page of one inspector's own reports, and of complaints of a rare kind, reads no others.
create index ix_deviation_report_reported_by on deviation_report (reported_by, id);
create index ix_complaint_kind on complaint (kind, id);
