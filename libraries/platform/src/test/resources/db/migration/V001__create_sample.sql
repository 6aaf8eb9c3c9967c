create table sample (id bigint generated always as identity primary key, name varchar(255));
