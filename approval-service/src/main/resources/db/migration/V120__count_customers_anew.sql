-- Customers change while they are affiliated: the registry tells it for the employer, whatever its affiliations are.
alter table served_employer add column gone_from date;
alter table served_employer add column counted_on date;
comment on column served_employer.counted_on is 'When the registry read it last; null if not since the affiliation was told.';
comment on column served_employer.gone_from is 'First day on which the employer is no more; null while it stands in the register of enterprises.';
comment on column served_employer.employees is 'Employees as told last; null where the registry does not know.';
create index ix_served_employer_employer on served_employer (employer);
