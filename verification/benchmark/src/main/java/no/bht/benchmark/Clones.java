package no.bht.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Many providers like one of the demonstration's: its rows again under other numbers and ids,
 * whatever columns they have.
 */
final class Clones {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final List<String> TABLES =
      List.of("provider", "approval_case", "approval", "approval_version");

  private final Lab lab;
  private final String database;
  private final String provider;

  /**
   * Takes as model a provider whose one approval ends far from now.
   *
   * @throws BenchmarkException if there is none
   */
  Clones(Lab lab, String database) {
    this.lab = lab;
    this.database = database;
    provider =
        lab
            .ask(
                database,
                """
                select min(provider) from approval group by provider
                having count(*) = 1 and min(expiry_due_on) > current_date + 365 limit 1
                """)
            .stream()
            .findFirst()
            .orElseThrow(() -> new BenchmarkException("No approved provider to take as a model"));
  }

  void make(List<String> numbers) {
    lab.execute(
        database,
        "create table if not exists bench_number (number text)",
        "truncate bench_number",
        "insert into bench_number select unnest('{%s}'::text[])"
            .formatted(String.join(",", numbers)));
    for (String table : TABLES) {
      List<String> rows =
          lab.ask(
              database,
              "select to_jsonb(t)::text from %s t where to_jsonb(t)::text like '%%\"%s\"%%'"
                  .formatted(table, provider));
      rows.forEach(row -> clone(table, row));
    }
    lab.execute(database, "analyze");
  }

  /** Foreign keys and triggers rest: the model's rows have passed them. */
  private void clone(String table, String row) {
    String columns =
        lab
            .ask(
                database,
                """
                select quote_ident(column_name) from information_schema.columns
                where table_schema = 'public' and table_name = '%s'
                  and is_identity = 'NO' and is_generated = 'NEVER'
                """
                    .formatted(table))
            .stream()
            .collect(Collectors.joining(", "));
    String text = "replace('%s', '%s', n.number)".formatted(row.replace("'", "''"), provider);
    for (String id : idsIn(row)) {
      text = "replace(%s, '%s', md5('%s' || n.number)::uuid::text)".formatted(text, id, id);
    }
    lab.execute(
        database,
        "set session_replication_role = replica",
        "insert into %1$s (%2$s) select %2$s from bench_number n, lateral jsonb_populate_record(null::%1$s, (%3$s)::jsonb)"
            .formatted(table, columns, text));
  }

  private static Set<String> idsIn(String row) {
    return UUID.matcher(row)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
