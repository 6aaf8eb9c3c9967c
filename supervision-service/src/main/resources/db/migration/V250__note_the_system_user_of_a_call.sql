alter table tilda_access add column system_user_id text;
comment on column tilda_access.system_user_id is 'Id of the system user (systembruker) whose token it was';
