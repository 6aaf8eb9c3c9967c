-- One application is open a provider, and its facts are one: the source says which it is.
alter table staff_position drop column source_id;
