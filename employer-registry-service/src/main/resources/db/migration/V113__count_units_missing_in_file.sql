alter table register_feed add column bulk_missing bigint;
comment on column register_feed.bulk_missing is
  'Units that stood here and not in the file that was compared last; each was then asked for by itself.';
