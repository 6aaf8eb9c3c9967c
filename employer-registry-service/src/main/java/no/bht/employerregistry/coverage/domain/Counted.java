package no.bht.employerregistry.coverage.domain;

import org.jspecify.annotations.Nullable;

/**
 * Units of a group with the same standing on every day asked about. Bit n of a standing is the day
 * in place n.
 *
 * @param key what the group is called; null where the register does not say
 * @param partOf the coarser group it lies in; null if there is none
 * @param classification of the industry code that the key is made of
 * @param staffed whether employees are registered, withheld numbers included
 * @param employees where a number is registered
 */
public record Counted(
    @Nullable String key,
    @Nullable String partOf,
    @Nullable String classification,
    long obliged,
    long listed,
    long affiliated,
    long approved,
    long planned,
    long reported,
    boolean staffed,
    long units,
    long employees) {

  /** Whether they are obliged or affiliated on that day; others are not counted. */
  boolean isThereOn(int place) {
    return is(obliged | affiliated, place);
  }

  Standing on(int place) {
    return new Standing(
        is(obliged, place),
        is(listed, place) && staffed,
        is(affiliated, place),
        is(approved, place),
        is(planned, place),
        is(reported, place));
  }

  private static boolean is(long bits, int place) {
    return (bits >> place & 1) == 1;
  }
}
