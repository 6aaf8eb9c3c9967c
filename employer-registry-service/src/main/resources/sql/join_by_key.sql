-- A chunk finds its units by their keys, whatever the planner believes: in a first import it has no statistics and, once
-- it has kept a plan made for an empty register, reads the whole of it again for every chunk.
select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true);
