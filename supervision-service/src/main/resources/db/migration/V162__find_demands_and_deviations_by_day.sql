-- Statistics of a period read no more than it holds.
create index ix_document_demand_deadline on document_demand (deadline);
create index ix_deviation_report_reported_at on deviation_report (reported_at);
