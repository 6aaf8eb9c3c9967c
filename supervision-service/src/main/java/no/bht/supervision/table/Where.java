package no.bht.supervision.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a query that were asked for; what is {@code null} was not. */
public final class Where {
  private final StringBuilder text = new StringBuilder("true");
  private final List<@Nullable Object> values = new ArrayList<>();

  /**
   * @param condition of our own, with one {@code ?} for the value
   */
  public Where and(String condition, @Nullable Object value) {
    if (value != null) {
      text.append(" and ").append(condition);
      values.add(value);
    }
    return this;
  }

  /**
   * @param condition of our own, with a {@code ?} for each of the values
   */
  public Where andAll(String condition, Object... more) {
    text.append(" and ").append(condition);
    values.addAll(List.of(more));
    return this;
  }

  /** Its values, and those that stand after it. */
  public @Nullable Object[] values(Object... more) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return all.toArray();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
