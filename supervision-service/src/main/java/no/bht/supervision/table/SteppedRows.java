package no.bht.supervision.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Rows that are taken from step to step, each step a version more; a table extends it. */
public class SteppedRows<T> {
  private final Sql sql;
  private final String table;
  private final Sql.Rows<T> row;
  private final ToLongFunction<T> version;

  protected SteppedRows(Sql sql, String table, Sql.Rows<T> row, ToLongFunction<T> version) {
    this.sql = sql;
    this.table = table;
    this.row = row;
    this.version = version;
  }

  public Optional<T> find(UUID id) {
    return sql.one("select * from " + table + " where id = ?", row, id);
  }

  /**
   * @throws ProblemException 404
   */
  public T get(UUID id) {
    return find(id).orElseThrow(ProblemException::notFound);
  }

  /**
   * Keeps one still for the step that is taken.
   *
   * @throws ProblemException 404, 412 or 428
   */
  public T locked(UUID id, @Nullable String ifMatch) {
    T found =
        sql.one("select * from " + table + " where id = ? for update", row, id)
            .orElseThrow(ProblemException::notFound);
    EntityTags.requireMatch(ifMatch, version.applyAsLong(found));
    return found;
  }

  /**
   * @param set the columns that change, as {@code state = ?, text = ?}
   */
  public T changed(UUID id, String set, @Nullable Object... values) {
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(id);
    sql.update(
        "update " + table + " set " + set + ", version = version + 1 where id = ?", all.toArray());
    return get(id);
  }

  /**
   * Oldest first.
   *
   * @param after only later ones than this; {@code null} for all
   */
  public List<T> page(Where where, @Nullable UUID after, int limit) {
    return ordered(where.and("id > ?", after), "id", limit);
  }

  /**
   * Newest first.
   *
   * @param before only earlier ones than this; {@code null} for all
   */
  public List<T> newest(Where where, @Nullable UUID before, int limit) {
    return ordered(where.and("id < ?", before), "id desc", limit);
  }

  private List<T> ordered(Where where, String order, int limit) {
    return sql.list(
        "select * from " + table + " where " + where + " order by " + order + " limit ?",
        row,
        where.values(limit));
  }
}
