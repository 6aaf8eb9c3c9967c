-- Whether the lock of imports is held, without reaching for it: an import that begins just then must not be refused.
select exists (
  select from pg_locks l
  where l.locktype = 'advisory' and l.granted and l.objsubid = 1
    and l.database = (select oid from pg_database where datname = current_database())
    and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended('employer-registry import', 0))
