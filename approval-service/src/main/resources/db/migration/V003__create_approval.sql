create table approval (
  id uuid not null,
  version bigint not null,
  application_id uuid not null,
  provider text not null,
  valid_from date not null,
  valid_to date not null,
  rule_version text not null,
  decided_on date not null,
  exception_reason text,
  name text not null,
  municipality_number text not null,
  county_number text not null,
  counties_served text[] not null,
  languages text[] not null,
  expiry_due_on date,
  expired_on date,
  reminder_due_on date,
  reminded_on date,
  constraint pk_approval primary key (id),
  constraint fk_approval_application_id foreign key (application_id) references approval_case (id),
  constraint fk_approval_provider foreign key (provider) references provider (organisation_number),
  constraint uq_approval_application_id unique (application_id),
  constraint ck_approval_valid_to check (valid_to >= valid_from)
);
comment on table approval is 'Approval (godkjenning), FOR-2011-12-06-1360 §§ 2-2, 2-5. Validity is read from the dates alone.';
comment on column approval.valid_to is 'Last day of the approval; five years as a rule, § 2-5 second paragraph.';
comment on column approval.exception_reason is 'Why § 2-2 last paragraph was used; null where every requirement is met.';
comment on column approval.name is 'Name and place as they stood in the approved application; what the public register shows.';
comment on column approval.expiry_due_on is 'When its end falls due to be told; null once told or renewed without a day in between.';
comment on column approval.expired_on is 'First day without approval, once told.';
comment on column approval.reminder_due_on is 'When the reminder (purring) falls due; null when none does. Practice of the office, not law.';
comment on column approval.reminded_on is 'Due date of the reminder that was sent.';

-- The look-up of the public register: the approval that began last by the day.
create index ix_approval_provider on approval (provider, valid_from desc);
create index ix_approval_name on approval (lower(name), provider);
-- What is left to tell; the sweep reads nothing else.
create index ix_approval_expiry_due_on on approval (expiry_due_on, id) where expiry_due_on is not null;
create index ix_approval_reminder_due_on on approval (reminder_due_on, id) where reminder_due_on is not null;
