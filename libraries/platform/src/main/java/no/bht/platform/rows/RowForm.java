package no.bht.platform.rows;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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
  private static final int LONGEST = 20_000;
  private static final long MOST_CHARACTERS = 64_000_000;

  private final Class<F> fields;
  private final Map<String, F> byName;
  private final Set<F> lists;
  private final Map<F, List<String>> objects;
  private final int longestStreamed;

  private RowForm(
      Class<F> fields, Set<F> lists, Map<F, List<String>> objects, int longestStreamed) {
    this.fields = fields;
    this.byName =
        Stream.of(fields.getEnumConstants())
            .collect(Collectors.toMap(RowField::wire, Function.identity()));
    this.lists = lists;
    this.objects = objects;
    this.longestStreamed = longestStreamed;
  }

  public static <F extends Enum<F> & RowField> RowForm<F> of(Class<F> fields) {
    return new RowForm<>(fields, EnumSet.noneOf(fields), Map.of(), 0);
  }

  /** The same form, in which a field may be a list in JSON: its texts with spaces between. */
  public RowForm<F> withList(F field) {
    Set<F> more = EnumSet.of(field);
    more.addAll(lists);
    return new RowForm<>(fields, more, objects, longestStreamed);
  }

  /**
   * The same form, in which a field may be a list of objects in JSON. In CSV they stand apart by
   * {@code |}, their properties in this order apart by a space, {@code -} for one that is not there
   * while one after it is; so the value reads from either.
   */
  public RowForm<F> withObjects(F field, String... properties) {
    Map<F, List<String>> more = new EnumMap<>(fields);
    more.putAll(objects);
    more.put(field, List.of(properties));
    return new RowForm<>(fields, lists, more, longestStreamed);
  }

  /**
   * The same form for lists of any length, which are not kept in memory: a row is a line in JSON
   * too, so that one that cannot be read costs itself and no other.
   *
   * @param longest characters of a row
   */
  public RowForm<F> streamed(int longest) {
    return new RowForm<>(fields, lists, objects, longest);
  }

  boolean isStreamed() {
    return longestStreamed > 0;
  }

  Lines lines(InputStream body) {
    return isStreamed()
        ? new Lines(body, longestStreamed, Long.MAX_VALUE)
        : new Lines(body, LONGEST, MOST_CHARACTERS);
  }

  /** The properties of the objects it is a list of; null if it is none. */
  @Nullable List<String> objects(F field) {
    return objects.get(field);
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
