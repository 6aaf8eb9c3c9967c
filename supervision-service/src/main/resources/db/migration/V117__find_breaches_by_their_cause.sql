-- What a provider's work was the cause of is read when it is inspected itself.
create index ix_control_point_answer_cause on control_point_answer (provider, code) where caused_by_provider;
