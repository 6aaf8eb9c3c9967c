package no.bht.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the page that follows; absent on the last page
 */
public record Page<T>(
    List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of rows of which one more than the page's size was asked for.
   *
   * @param cursorOf where the list goes on after a row
   */
  public static <R> Page<R> of(List<R> rows, PageSize size, Function<R, Cursor> cursorOf) {
    if (rows.size() <= size.value()) {
      return new Page<>(rows, null);
    }
    List<R> items = rows.subList(0, size.value());
    return new Page<>(items, cursorOf.apply(items.getLast()).encoded());
  }

  /** The same page with each item put into another form. */
  public <R> Page<R> map(Function<? super T, ? extends R> form) {
    return new Page<>(items.stream().<R>map(form).toList(), next);
  }
}
