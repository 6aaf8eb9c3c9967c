package no.bht.platform.changefeed;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param next ask for what comes after this; it moves also when nothing public has happened
 * @param latest how far the feed reaches now
 */
record Changes(List<Change> items, long next, long latest) {

  static Changes of(List<Change> items, int limit, long after, long latest) {
    long next = items.size() == limit ? items.getLast().cursor() : Math.max(after, latest);
    return new Changes(List.copyOf(items), next, latest);
  }
}
