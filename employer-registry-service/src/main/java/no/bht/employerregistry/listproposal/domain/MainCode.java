package no.bht.employerregistry.listproposal.domain;

import java.time.LocalDate;
import java.util.Arrays;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.Crosswalk;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import org.jspecify.annotations.Nullable;

/**
 * The main code of an employer in one classification, as set-wise SQL groups by it.
 *
 * @param value the code; {@link #NOT_STATED} where there is none; {@link #OTHER_CLASSIFICATION}
 *     where there is one of another classification only, which may stand behind it
 */
public record MainCode(String value) {
  /** The register states no industry. */
  public static final String NOT_STATED = "";

  /** The register's codes are of another classification only. */
  public static final String OTHER_CLASSIFICATION = "-";

  /** What the list of the day says of every employer with this code. */
  public Duty dutyOn(LocalDate day, IndustryRule rule) {
    Classification classification = classificationOn(day, rule);
    if (value.startsWith(OTHER_CLASSIFICATION)) {
      return Duty.of(rule.assess(new IndustryCode("00"), otherThan(classification), day));
    }
    return Duty.of(
        rule.assess(
            value.equals(NOT_STATED) ? null : new IndustryCode(value), classification, day));
  }

  /** What a crosswalk says where the code is of another classification; null where it is not. */
  public @Nullable CrosswalkOutcome candidatesOn(
      LocalDate day, IndustryRule rule, Crosswalk crosswalk) {
    if (!value.startsWith(OTHER_CLASSIFICATION)) {
      return null;
    }
    Classification classification = classificationOn(day, rule);
    IndustryCode code = new IndustryCode(value.substring(OTHER_CLASSIFICATION.length()));
    return CrosswalkOutcome.of(
        crosswalk.from(otherThan(classification), code).codes().stream()
            .map(candidate -> rule.assess(candidate, classification, day).outcome())
            .toList());
  }

  /** The classification of the list that applies on the day. */
  public static Classification classificationOn(LocalDate day, IndustryRule rule) {
    return rule.listOn(day).map(IndustryList::classification).orElse(Classification.SN2025);
  }

  private static Classification otherThan(Classification classification) {
    return Arrays.stream(Classification.values())
        .filter(other -> other != classification)
        .findAny()
        .orElseThrow();
  }
}
