-- Most periods lie ahead, where the approvals that hold now will end; a page of a day on which few
-- employers are uncovered must not read them.
create index ix_uncovered_period_valid_from on uncovered_period (valid_from, employer);
