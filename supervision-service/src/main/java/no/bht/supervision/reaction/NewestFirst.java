package no.bht.supervision.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A page of reactions of one kind, newest first: only what is asked for restricts it. */
public final class NewestFirst {
  private final String table;
  private final StringBuilder where = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  public NewestFirst(String table) {
    this.table = table;
  }

  /** Only rows of which the condition, with one question mark, holds; all for {@code null}. */
  public NewestFirst only(String condition, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      values.add(value);
    }
    return this;
  }

  /** Only what the party knows of, if it is a party that asks: notice or decision. */
  public NewestFirst known(boolean party, String decidedOn) {
    if (party) {
      where
          .append(" and (comment_deadline is not null or ")
          .append(decidedOn)
          .append(" is not null)");
    }
    return this;
  }

  public <T> List<T> page(Sql sql, int limit, Sql.Rows<T> rows) {
    return sql.list(
        "select * from %s where %s order by id desc limit %d".formatted(table, where, limit),
        rows,
        values.toArray());
  }

  /** Ids as one value, for {@code = any (?::text[]::uuid[])}. */
  public static Object array(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
