create table certificate (
  id uuid not null,
  completion_id uuid not null,
  provider text,
  member_id uuid,
  issued_on date not null,
  last_day date,
  statement text not null,
  constraint pk_certificate primary key (id),
  constraint fk_certificate_completion_id foreign key (completion_id) references completion
);
create unique index uq_certificate_holder on certificate
  (completion_id, coalesce(provider, ''), coalesce(member_id, '00000000-0000-0000-0000-000000000000'), coalesce(last_day, 'infinity'));
comment on table certificate is 'Signed statements of completion (kursbevis); nothing of the person but the member id of the provider it was issued to.';
comment on column certificate.last_day is 'As the statement says it: the last day it is valid; null: no end.';
