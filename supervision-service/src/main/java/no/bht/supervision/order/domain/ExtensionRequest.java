package no.bht.supervision.order.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time, and what came of it; never changed once answered.
 *
 * @param deadlineBefore the last day to comply when it was asked for
 * @param answer {@code null} until it is answered
 */
public record ExtensionRequest(Extension asked, LocalDate deadlineBefore, @Nullable Answer answer) {

  /**
   * @param until the new last day, a working day; {@code null} if it was refused
   * @param by reference of the inspector
   */
  public record Answer(@Nullable LocalDate until, String reason, String by, LocalDate on) {}

  boolean isOpen() {
    return answer == null;
  }

  ExtensionRequest answered(Answer given) {
    return new ExtensionRequest(asked, deadlineBefore, given);
  }
}
