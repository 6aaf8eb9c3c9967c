package no.bht.supervision.stop.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.casework.body.HearingBody;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.supervision.stop.domain.StopScope;
import org.jspecify.annotations.Nullable;

/** What the commands on a stop say. */
final class StopRequests {
  private StopRequests() {}

  /**
   * @param orderId the order that is not fulfilled; or there is a danger
   */
  record Begin(
      @Nullable UUID orderId,
      @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*\\S[^\\x00]*") @FreeText
          @Nullable String danger,
      @NotNull StopScope scope,
      @Said @FreeText String activities,
      @NotNull @Valid HearingBody hearing) {

    @AssertTrue(message = "an order that is not fulfilled, or an imminent danger")
    boolean isCaused() {
      return (orderId == null) != (danger == null);
    }
  }

  record Decide(@NotNull @Valid ReasonsBody reasons) {}

  record Reason(@Said @FreeText String reason) {}
}
