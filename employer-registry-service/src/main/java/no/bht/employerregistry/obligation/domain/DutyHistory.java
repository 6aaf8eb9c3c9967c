package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Reads what the registry has told of duties, and what is still open. */
public interface DutyHistory {

  /** A time of duty as the registry knew and told it. */
  record Period(
      LocalDate obligedFrom,
      @Nullable LocalDate obligedTo,
      boolean part,
      List<GroundKind> grounds,
      @Nullable String ruleVersion,
      @Nullable String entry,
      DutyChange.@Nullable LiftedReason liftedReason) {

    public Period {
      grounds = List.copyOf(grounds);
    }
  }

  /** In the order of their first days. */
  List<Period> periodsOf(OrganisationNumber employer, @Nullable LocalDate after, int most);

  /**
   * An employer whose code does not decide, and whom nobody has asked (åpent spørsmål).
   *
   * @param since day on which the registry learnt of it
   */
  record OpenCase(
      OrganisationNumber employer,
      OpenQuestion question,
      @Nullable String ruleVersion,
      @Nullable String entry,
      @Nullable String industryCode,
      @Nullable Classification classification,
      LocalDate since) {}

  /**
   * By question, then by number.
   *
   * @param only null = every question
   */
  List<OpenCase> open(
      @Nullable OpenQuestion only,
      @Nullable OpenQuestion afterQuestion,
      @Nullable String afterNumber,
      IndustryRule rule,
      LocalDate day,
      int most);
}
