alter table register_import add column made_at timestamptz;
comment on column register_import.made_at is
  'When the file was made, as its sender said; null = at most a day before it came. The update feed begins a day before that.';
