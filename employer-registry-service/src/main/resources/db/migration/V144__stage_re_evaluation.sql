-- Employers that a re-evaluation found to differ, laid out once so that its chunks go by key. Not logged: after a crash
-- the job lays them out again, as after a kill; what remains to be done is what differs.
create unlogged table re_evaluation_stage (
  employer text not null,
  constraint pk_re_evaluation_stage primary key (employer)
);
