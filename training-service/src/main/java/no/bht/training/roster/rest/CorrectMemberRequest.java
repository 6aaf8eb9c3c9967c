package no.bht.training.roster.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.training.http.PlausibleDay;
import no.bht.training.privacy.IdentityNumberDoor;
import no.bht.training.roster.domain.Correction;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import org.jspecify.annotations.Nullable;

/** What is left out stays as it is. */
record CorrectMemberRequest(
    @NotBlank @Size(max = 1000) @FreeText String reason,
    @Nullable String nationalIdentityNumber,
    @Nullable @Size(max = 64) @Pattern(regexp = ".*\\S.*") @FreeText String reference,
    @Nullable StaffRole role,
    @Nullable Relation relation,
    @Nullable @PlausibleDay LocalDate from,
    @Nullable @PlausibleDay LocalDate lastDay,
    @Nullable Boolean stillOnStaff) {
  private static final String CODE = "last-day-ambiguous";

  Correction correction(IdentityNumberDoor door) {
    boolean stays = Boolean.TRUE.equals(stillOnStaff);
    if (stays && lastDay != null) {
      throw ProblemException.of(400, CODE, "Give one of lastDay and stillOnStaff.")
          .withError("/lastDay", CODE);
    }
    return new Correction(
        nationalIdentityNumber == null ? null : door.personOf(nationalIdentityNumber),
        reference,
        role,
        relation,
        from,
        lastDay,
        stays,
        reason);
  }

  @Override
  public String toString() {
    return "CorrectMemberRequest";
  }
}
