alter table approval_case add column comment_due_on date;
comment on column approval_case.comment_due_on is 'Last day to comment on the advance notice of a refusal (forhåndsvarsel), fvl. § 16.';
