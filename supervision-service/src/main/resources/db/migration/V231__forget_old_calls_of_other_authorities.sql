-- Calls and messages are kept for the time that the office has set.
create index ix_tilda_access_asked_at on tilda_access (asked_at);
create index ix_received_authority_message_received_at on received_authority_message (received_at);
comment on table tilda_access is 'Every call by or for another supervisory authority; rows are only added, and deleted when they are old';
comment on table authority_message is 'What an inspector wants another authority to know (melding til annen myndighet); never changed, deleted when it is old';
