-- A chunk finds its units by their keys, whatever the planner believes: in a first import it has no statistics, and a plan
-- that it made for an empty register it would keep for the full one.
select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
  set_config('plan_cache_mode', 'force_custom_plan', true), set_config('max_parallel_workers_per_gather', '0', true);
