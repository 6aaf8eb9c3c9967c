package no.bht.supervision.violationfee.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import no.bht.casework.body.HearingBody;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.usecase.ReactionProcedure;
import org.jspecify.annotations.Nullable;

/** How the party is heard, and the fee that is considered. */
record NoticeRequest(
    @NotNull @Valid HearingBody hearing,
    @Nullable @Positive @Digits(integer = 12, fraction = 2) BigDecimal intended) {

  ReactionProcedure.Heard toHeard() {
    return new ReactionProcedure.Heard(
        NearDay.Check.orNull(hearing.commentDeadline(), "/hearing/commentDeadline"),
        hearing.exemption(),
        hearing.exemptionReason());
  }

  @Nullable BigDecimal intendedAmount() {
    return Kroner.orNull(intended);
  }
}
