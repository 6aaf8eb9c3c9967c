-- What inspections found, by the industry the employer was in on the day: evidence for the review of the list.
create table inspection_evidence (
  inspection_id uuid not null,
  employer text not null,
  closed_on date not null,
  controls integer not null,
  breaches integer not null,
  classification text,
  code text,
  size_class text,
  constraint pk_inspection_evidence primary key (inspection_id)
);
comment on table inspection_evidence is
  'Heard of closed inspections of employers, for the review of the industry list (FOR-2011-12-06-1355 § 13-1 fourth paragraph).';
comment on column inspection_evidence.code is 'Main code as registered on the day; null where there was none.';
comment on column inspection_evidence.size_class is 'Employees as registered when it was heard of.';
create index ix_inspection_evidence_closed_on on inspection_evidence (closed_on);

-- May be heard of before its inspection is closed, and counts when that is.
create table breach_evidence (
  inspection_id uuid not null,
  control_point text not null,
  observed_on date not null,
  constraint pk_breach_evidence primary key (inspection_id, control_point)
);

create table list_review (
  id uuid not null,
  completed_on date not null,
  risk_identification text not null,
  consequence text not null,
  resources text not null,
  conclusion text not null,
  outcome text not null,
  rule_version text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint pk_list_review primary key (id),
  constraint ck_list_review_outcome check (outcome in ('LIST_KEPT', 'NEW_LIST_PROPOSED', 'NEW_LIST_GIVEN')),
  constraint ck_list_review_rule_version check (outcome <> 'NEW_LIST_GIVEN' or rule_version is not null)
);
comment on table list_review is 'Completed reviews of the industry list (gjennomgang av næringslisten), FOR-2011-12-06-1355 § 13-1 fourth paragraph.';
comment on column list_review.risk_identification is 'Risks inherent to the work; shown by research to matter; their extent against all industries.';
comment on column list_review.consequence is 'Extent of work-related complaints and diagnoses.';
comment on column list_review.resources is 'Experience from supervision.';
create index ix_list_review_completed_on on list_review (completed_on, id);
