package no.bht.employerregistry.registerfeed.domain;

import java.time.Instant;

/**
 * A line of the update feed (oppdatering): that something about a unit has changed, not what.
 *
 * @param number as the register wrote it; whether it is one, is not said
 */
public record FeedItem(long id, Instant publishedAt, String number, Change change) {

  /** Masked: without the number. */
  @Override
  public String toString() {
    return "FeedItem[" + id + ", " + change + "]";
  }

  /** The kind of change (endringstype). */
  public enum Change {
    /** Ukjent, and every word that may come later: treated as a change. */
    UNKNOWN,
    /** Ny. */
    NEW,
    /** Endring. */
    CHANGED,
    /** Sletting: the unit is deleted and can still be read. */
    DELETED,
    /** Fjernet: taken out of the open data; copies must be erased. */
    REMOVED;

    public static Change of(String registerWord) {
      return switch (registerWord) {
        case "Ny" -> NEW;
        case "Endring" -> CHANGED;
        case "Sletting" -> DELETED;
        case "Fjernet" -> REMOVED;
        default -> UNKNOWN;
      };
    }
  }
}
