package no.bht.platform.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Rows that are due for some work.
 *
 * @param work its name, in kebab-case; a label of metrics
 * @param atOnce rows of one transaction
 * @param take reads up to so many rows that are due and locks them, in a fixed order and without
 *     waiting for others
 * @param key what tells a row from the others of the same work
 * @param done does the work of all of them: afterwards they are not due any more
 */
public record DueRows<T>(
    String work,
    int atOnce,
    IntFunction<List<T>> take,
    Function<T, Object> key,
    Consumer<List<T>> done) {

  String keyOf(T row) {
    return key.apply(row).toString();
  }
}
