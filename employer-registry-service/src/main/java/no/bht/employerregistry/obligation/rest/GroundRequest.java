package no.bht.employerregistry.obligation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import no.bht.employerregistry.obligation.domain.GroundBasis;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A ground of the duty as it is reported; what belongs to another kind is refused. */
record GroundRequest(
    @NotNull GroundKind kind,
    @NotNull LocalDate from,
    @Nullable LocalDate to,
    @Size(max = 200) @Pattern(regexp = ".*\\S.*") @FreeText @Nullable String part,
    @NotNull @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*") @FreeText String source,
    @Valid @Nullable Assessment assessment,
    GroundBasis.@Nullable Party party,
    @Size(max = 100) @Pattern(regexp = ".*\\S.*") @FreeText @Nullable String caseReference,
    @Pattern(regexp = "[0-9]{2}(\\.?[0-9]{1,3})?") @Nullable String sideActivity) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  record Assessment(
      @NotNull @Valid Criterion harmful,
      @NotNull @Valid Criterion serious,
      @NotNull @Valid Criterion helpNeeded,
      @NotNull Boolean need) {}

  record Criterion(
      @NotNull Boolean met,
      @NotNull @Size(max = 2000) @Pattern(regexp = "(?s).*\\S.*") @FreeText String reason) {

    GroundBasis.Criterion toDomain() {
      return new GroundBasis.Criterion(met, reason);
    }
  }

  /**
   * @throws ProblemException 400 with a pointer for what is missing, or does not belong to the kind
   */
  GroundBasis basis() {
    requireUsual("/from", from);
    requireUsual("/to", to);
    if (to != null && to.isBefore(from)) {
      throw fault("/to", "before-from");
    }
    return switch (kind) {
      case INDUSTRY_LIST -> throw fault("/kind", "not-allowed");
      case RISK_ASSESSMENT -> {
        belongs("/assessment", assessment, true);
        belongs("/party", party, false);
        belongs("/caseReference", caseReference, false);
        belongs("/sideActivity", sideActivity, false);
        yield assessed();
      }
      case PARTIES_DEMAND -> {
        belongs("/assessment", assessment, false);
        belongs("/party", party, true);
        belongs("/caseReference", caseReference, false);
        belongs("/sideActivity", sideActivity, false);
        yield new GroundBasis.Demand(present(party));
      }
      case ORDER, INDIVIDUAL_DECISION -> {
        belongs("/assessment", assessment, false);
        belongs("/party", party, false);
        belongs("/caseReference", caseReference, true);
        belongs("/sideActivity", sideActivity, kind == GroundKind.INDIVIDUAL_DECISION);
        yield new GroundBasis.Decision(present(caseReference), sideActivity);
      }
    };
  }

  private GroundBasis.RiskAssessment assessed() {
    Assessment made = present(assessment);
    return new GroundBasis.RiskAssessment(
        made.harmful().toDomain(),
        made.serious().toDomain(),
        made.helpNeeded().toDomain(),
        made.need());
  }

  /**
   * @throws ProblemException 400 for a year that no document of these rules can bear
   */
  static void requireUsual(String pointer, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw fault(pointer, "out-of-range");
    }
  }

  private static void belongs(String pointer, @Nullable Object value, boolean belongs) {
    if ((value != null) != belongs) {
      throw fault(pointer, belongs ? "required" : "not-allowed");
    }
  }

  private static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private static ProblemException fault(String pointer, String code) {
    return ProblemException.of(
            400, "validation-failed", "The request breaks the rules of its schema.")
        .withError(pointer, code);
  }
}
