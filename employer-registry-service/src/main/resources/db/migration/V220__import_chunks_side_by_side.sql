-- Chunks of an import may end in another order than that of the file, in which its rejections are listed.
create index ix_import_rejection_record on import_rejection (import_id, ordinal, position);

-- Several chunks are laid at once now, each in a temporary table of its connection.
truncate import_stage;
comment on table import_stage is
  'Holds no rows: the form of the temporary table by that name in which a connection lays what is to be merged.';
