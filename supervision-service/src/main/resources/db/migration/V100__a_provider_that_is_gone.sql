-- A provider that is no more comes back with no appeal against a withdrawal.
alter table approval_gap add column provider_gone boolean not null default false;
comment on column approval_gap.provider_gone is 'It ended with the provider itself; it is never reinstated';
