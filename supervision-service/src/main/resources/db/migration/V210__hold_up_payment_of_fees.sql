-- Lawsuits and deferrals of a fee are kept as they were told: days on which two of them held payment up count once.
-- What ended before has moved the last day to pay already; the day as it was set is found again from it.
alter table violation_fee
  add column holds jsonb not null default '[]',
  add column held boolean not null default false,
  add column held_counted_until date;
update violation_fee set
  holds = coalesce((
    select jsonb_agg(h.hold) from (
      select jsonb_build_object('ground', 'LAWSUIT', 'from', lawsuit_brought_on, 'to', lawsuit_ended_on) as hold
      where lawsuit_brought_on is not null
      union all
      select jsonb_build_object('ground', 'DEFERRAL', 'from', deferred_from, 'to', null)
      where deferred_from is not null) h), '[]'),
  held = deferred_from is not null or (lawsuit_brought_on is not null and lawsuit_ended_on is null),
  held_counted_until = lawsuit_ended_on
where deferred_from is not null or lawsuit_brought_on is not null;
drop index ix_violation_fee_due;
alter table violation_fee
  drop column deferred_from, drop column lawsuit_brought_on, drop column lawsuit_ended_on;
comment on column violation_fee.holds is 'What holds payment up, and for how long: aml. § 18-10 third paragraph, fvl. § 42';
comment on column violation_fee.held is 'Whether one of them runs';
comment on column violation_fee.held_counted_until is 'Days before it no longer move the last day to pay';
comment on column violation_fee.overdue_on is 'The day it was last told to be overdue; a later last day to pay is told anew';
create index ix_violation_fee_due on violation_fee (pay_by, id)
  where state = 'IMPOSED' and not held and (overdue_on is null or overdue_on <= pay_by);
