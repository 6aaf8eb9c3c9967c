package no.bht.employerregistry.obligation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.bht.employerregistry.employer.domain.Duty;
import org.jspecify.annotations.Nullable;

/** What the answer means. It never says that there is no duty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Advice(Code code, String text, @Nullable String statute) {

  enum Code {
    AFFILIATE,
    ASSESS,
    DUTY_MAY_FOLLOW_FROM_RISK,
    NOT_REGISTERED,
    DEREGISTERED
  }

  /** FOR-2011-12-06-1355 § 13-1 first paragraph. */
  private static final String FIRST_PARAGRAPH =
      "Arbeidsgiver plikter å knytte godkjent bedriftshelsetjeneste til virksomheten dersom"
          + " risikoforholdene i virksomheten tilsier det, jf. forskrift om administrative"
          + " ordninger kapittel 2.";

  static final Advice NOT_REGISTERED =
      new Advice(
          Code.NOT_REGISTERED,
          "The number is not among the units read from the national register. That does not mean"
              + " that there is no duty.",
          FIRST_PARAGRAPH);

  static Advice of(Duty.Outcome outcome) {
    return switch (outcome) {
      case OBLIGED_BY_INDUSTRY ->
          new Advice(
              Code.AFFILIATE,
              "The employer must be affiliated with an approved occupational health service.",
              null);
      case MUST_BE_ASSESSED ->
          new Advice(
              Code.ASSESS,
              "The industry code alone does not decide; a person must assess whether the employer"
                  + " is obliged.",
              FIRST_PARAGRAPH);
      case NOT_LISTED ->
          new Advice(
              Code.DUTY_MAY_FOLLOW_FROM_RISK,
              "The industry is not on the list. The duty may follow from the risk conditions of the"
                  + " enterprise or from a decision; the employer must have assessed them.",
              FIRST_PARAGRAPH);
      case DEREGISTERED ->
          new Advice(
              Code.DEREGISTERED, "The unit had left the national register on that day.", null);
    };
  }
}
