package no.bht.supervision.customerreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The form (rutinemessig rapport om kunde), the same for every customer and year.
 *
 * @param year calendar year
 * @param contract whether there was a contract
 * @param planMade whether the plan of assistance was made
 * @param activitiesPlanned number in the year, likewise the other numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerFacts(
    @NotNull OrganisationNumber employer,
    @NotNull @Min(FIRST_YEAR) @Max(9999) Integer year,
    @NotNull CustomerAnswer answer,
    @Nullable Boolean contract,
    @Nullable Boolean planMade,
    @Nullable @Min(0) @Max(MOST) Integer activitiesPlanned,
    @Nullable @Min(0) @Max(MOST) Integer activitiesDelivered,
    @Nullable @Min(0) @Max(MOST) Integer meetingsOffered,
    @Nullable @Min(0) @Max(MOST) Integer meetingsHeld,
    @Nullable Boolean reportDelivered) {
  /** The scheme has its present form since. */
  static final int FIRST_YEAR = 2010;

  static final int MOST = 100_000;
  private static final int FIELDS = 7;

  /** Whether all of the form is filled in, or none of it for the one value there is instead. */
  boolean isComplete() {
    long said =
        Stream.of(
                contract,
                planMade,
                activitiesPlanned,
                activitiesDelivered,
                meetingsOffered,
                meetingsHeld,
                reportDelivered)
            .filter(Objects::nonNull)
            .count();
    return said == (answer == CustomerAnswer.CONFIRMED ? FIELDS : 0);
  }
}
