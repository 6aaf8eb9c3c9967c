package no.bht.casework.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.bht.casework.body.Said;
import no.bht.casework.domain.appeal.Extension;
import no.bht.platform.person.FreeText;

/** More time to appeal, as the party has asked for. */
record ExtendAppealPeriodRequest(
    @NotNull LocalDate until, @NotNull LocalDate requestedOn, @Said @FreeText String reason) {

  Extension.Wanted by(String officer) {
    return new Extension.Wanted(until, requestedOn, reason, officer);
  }
}
