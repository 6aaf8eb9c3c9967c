package no.bht.platform.rows;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a row may have.
 *
 * @param <F> the fields
 */
public final class RowForm<F extends Enum<F> & RowField> {
  private final Class<F> fields;
  private final Map<String, F> byName;
  private final Set<F> lists;

  private RowForm(Class<F> fields, Set<F> lists) {
    this.fields = fields;
    this.byName =
        Stream.of(fields.getEnumConstants())
            .collect(Collectors.toMap(RowField::wire, Function.identity()));
    this.lists = lists;
  }

  public static <F extends Enum<F> & RowField> RowForm<F> of(Class<F> fields) {
    return new RowForm<>(fields, EnumSet.noneOf(fields));
  }

  /** The same form, in which a field may be a list in JSON: its texts with spaces between. */
  public RowForm<F> withList(F field) {
    Set<F> more = EnumSet.of(field);
    more.addAll(lists);
    return new RowForm<>(fields, more);
  }

  @Nullable F field(String name) {
    return byName.get(name);
  }

  boolean isList(F field) {
    return lists.contains(field);
  }

  Map<F, String> values() {
    return new EnumMap<>(fields);
  }
}
