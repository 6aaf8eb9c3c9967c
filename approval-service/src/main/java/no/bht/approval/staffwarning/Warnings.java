package no.bht.approval.staffwarning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.ApprovalSettings;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.staffwarning.StaffWarnings.HiredInWarning;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Gathers the warnings about one provider's staff on a day. */
@ApplicationScoped
class Warnings {
  /** The first year of the requirements that are known. */
  private static final int FIRST_YEAR = 2023;

  private static final int LAST_YEAR = 2200;

  private final OverAllocations overAllocations;
  private final ApprovalCases cases;
  private final ProviderFacts facts;
  private final ApprovalRules rules;
  private final ApprovalSettings settings;
  private final InstantSource clock;

  Warnings(
      OverAllocations overAllocations,
      ApprovalCases cases,
      ProviderFacts facts,
      ApprovalRules rules,
      ApprovalSettings settings,
      InstantSource clock) {
    this.overAllocations = overAllocations;
    this.cases = cases;
    this.facts = facts;
    this.rules = rules;
    this.settings = settings;
    this.clock = clock;
  }

  StaffWarnings ofApplication(UUID id, @Nullable String asOf) {
    return of(cases.get(new ApprovalCaseId(id)).approvalCase().provider(), asOf);
  }

  StaffWarnings of(OrganisationNumber provider, @Nullable String asOf) {
    LocalDate day = asOf == null ? Oslo.today(clock) : day(asOf);
    return new StaffWarnings(
        provider, day, overAllocations.of(provider, day), hiredIn(provider, day));
  }

  /** By the open application, or else by what is in the register. */
  private List<HiredInWarning> hiredIn(OrganisationNumber provider, LocalDate day) {
    Optional<Submission> told =
        cases
            .openOf(provider)
            .map(open -> cases.get(open).approvalCase().snapshot().submission())
            .or(() -> facts.of(provider).on(day).map(FactsHistory.Told::content));
    return told.map(submission -> practiceOn(day).warningsOf(submission.staffing().on(day)))
        .orElse(List.of());
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // Answered below, like a day without rules.
    }
    throw ProblemException.of(400, "date-invalid", "A day from 2023 to 2200, yyyy-MM-dd.")
        .withError("/asOf", "date-invalid");
  }

  private HiredInPractice practiceOn(LocalDate day) {
    return new HiredInPractice(
        settings.hiredIn().mostFields(),
        settings.hiredIn().permanentAbovePercent(),
        settings.hiredIn().leastPercentage(),
        rules.on(day).limits().fieldPercentage());
  }
}
