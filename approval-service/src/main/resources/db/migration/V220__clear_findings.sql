-- A breach that was told of may be none any more. Its row stays; what cleared it is kept beside it, whichever came first.
alter table finding add column sequence integer not null default 0;
comment on column finding.sequence is 'Number of the answer in its inspection; 0 where it was not told.';

create table finding_cleared (
  inspection_id uuid not null,
  control_point text not null,
  provider text not null,
  sequence integer not null,
  cleared_on date not null,
  constraint pk_finding_cleared primary key (inspection_id, control_point, provider, sequence)
);
comment on table finding_cleared is 'Breaches of a lower number are none any more: the answer was corrected, another was the cause, or the inspection was broken off.';
