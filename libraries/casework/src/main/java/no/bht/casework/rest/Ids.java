package no.bht.casework.rest;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** Pages in the order of ids. */
final class Ids {
  private Ids() {}

  /** A page of the few things that one case has. */
  static <T> Page<T> page(
      List<T> all, Function<T, UUID> idOf, @Nullable String after, @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID from = Cursor.idAfter(after);
    List<T> rows =
        all.stream()
            .sorted(Comparator.comparing(item -> idOf.apply(item).toString()))
            .filter(
                item -> from == null || idOf.apply(item).toString().compareTo(from.toString()) > 0)
            .limit(size.plusOne())
            .toList();
    return Page.of(rows, size, item -> Cursor.of(idOf.apply(item)));
  }
}
