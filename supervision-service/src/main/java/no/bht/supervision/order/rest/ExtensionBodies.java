package no.bht.supervision.order.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** What is said about more time to comply. */
final class ExtensionBodies {
  private ExtensionBodies() {}

  /**
   * @param lateGround why it was not asked for before the deadline had passed
   */
  record Ask(
      @NotNull LocalDate deadline,
      @Said @FreeText String reason,
      @Size(min = 1, max = 10_000) @FreeText @Nullable String lateGround) {
    @Nullable String ground() {
      return lateGround == null || lateGround.isBlank() ? null : lateGround.strip();
    }
  }

  /**
   * @param deadline the new last day; that asked for if {@code null}
   */
  record Answer(
      @NotNull Boolean granted, @Nullable LocalDate deadline, @Said @FreeText String reason) {}
}
