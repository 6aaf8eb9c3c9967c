create table training_reminder (
  member_id uuid not null,
  kind text not null,
  due_on date not null,
  sent_at timestamptz not null,
  constraint pk_training_reminder primary key (member_id, kind, due_on),
  constraint fk_training_reminder_member_id foreign key (member_id) references member,
  constraint ck_training_reminder_kind check (kind in ('DUE_SOON', 'OVERDUE'))
);
comment on table training_reminder is 'What a provider was reminded of, once for each member, reason and day it was due.';

create table reminder_letter (
  id uuid not null,
  provider text not null,
  sent_at timestamptz not null,
  title text not null,
  body text not null,
  constraint pk_reminder_letter primary key (id)
);
comment on table reminder_letter is 'Letters to providers, read by the provider; numbers only, nothing of a person.';
create index ix_reminder_letter_provider on reminder_letter (provider, id desc);
