package no.bht.supervision.coercivefine.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.bht.casework.body.HearingBody;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineReduction;
import org.jspecify.annotations.Nullable;

/** What the commands on a coercive fine say. */
final class FineRequests {
  private FineRequests() {}

  /**
   * @param amount NOK per period, or once; the office's rate if {@code null}
   */
  record Begin(
      @NotNull FineForm form,
      @DecimalMin("0.01") @DecimalMax("999999999.99") @Digits(integer = 9, fraction = 2)
          @Nullable BigDecimal amount,
      @NotNull @Valid HearingBody hearing) {}

  /**
   * @param runsFrom the first day it may run; the day after the decision if {@code null}
   */
  record Decide(@Nullable LocalDate runsFrom, @NotNull @Valid ReasonsBody reasons) {}

  record GiveUp(@Said @FreeText String reason) {}

  /**
   * @param from the first day on which compliance was impossible
   */
  record Stop(@NotNull LocalDate from, @Said @FreeText String reason) {}

  record Claim(@NotNull @Valid ReasonsBody reasons) {}

  /**
   * @param amount NOK that remain; 0 to waive the claim
   * @param connectedToImposition whether the reason is connected to the imposition of the fine
   */
  record Reduce(
      @NotNull @DecimalMin("0") @DecimalMax("999999999999.99") @Digits(integer = 12, fraction = 2)
          BigDecimal amount,
      @NotNull Boolean connectedToImposition,
      @NotNull @Valid ReasonsBody reasons) {
    FineReduction.Ground ground() {
      return connectedToImposition
          ? FineReduction.Ground.IMPOSITION
          : FineReduction.Ground.SPECIAL_CASE;
    }
  }
}
