package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an employer's duty depends on, as it was known at one time.
 *
 * @param readings industry codes, each from the day it was first read
 * @param exactCodes recorded by the registrar, in that order
 * @param answers in the order in which they were given
 * @param deregisteredOn null while it stands in the national register
 */
public record DutyFacts(
    List<RegisteredIndustry> readings,
    List<ExactCode> exactCodes,
    List<LimitationAnswer> answers,
    List<DutyGround> grounds,
    List<Suspension> suspensions,
    @Nullable LocalDate deregisteredOn) {

  public DutyFacts {
    readings = List.copyOf(readings);
    exactCodes = List.copyOf(exactCodes);
    answers = List.copyOf(answers);
    grounds = List.copyOf(grounds);
    suspensions = List.copyOf(suspensions);
  }
}
