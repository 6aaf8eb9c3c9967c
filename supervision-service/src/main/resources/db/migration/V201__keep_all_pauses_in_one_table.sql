-- Enforcement of any reaction may be deferred: its pauses are kept the same way, whatever its kind.
alter table order_pause rename to reaction_pause;
alter table reaction_pause rename column order_id to reaction_id;
alter table reaction_pause rename constraint pk_order_pause to pk_reaction_pause;
alter table reaction_pause drop constraint fk_order_pause_order_id;
alter table reaction_pause add constraint fk_reaction_pause_reaction_id foreign key (reaction_id) references reaction;
comment on table reaction_pause is 'Days on which a decision is not enforced, fvl. § 42; those of an order count for its coercive fine, too';

insert into reaction_pause (reaction_id, number, first_day, until, ended_on)
select fine_id, number, first_day, until, ended_on from coercive_fine_pause
union all
select stop_id, number, first_day, until, ended_on from activity_stop_pause;
drop table coercive_fine_pause;
drop table activity_stop_pause;
