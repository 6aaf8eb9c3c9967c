package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to a point must keep to.
 *
 * @param dutyAssessed whether an earlier answer says why the employer has the duty
 */
record AnswerRules(
    Opening opening, ControlPoint point, Background background, boolean dutyAssessed) {

  /**
   * @param today the day of recording
   * @throws CommandRefused if it was observed after it is recorded, or the point does not apply to
   *     the party
   */
  void require(Answer answer, LocalDate today, OrdersOnParty orders) {
    CommandRefused.when(
        answer.isObservedAfter(today), new Refusal.ObservedInFuture(answer.observedOn()));
    if (answer.outcome().controlled()) {
      requireApplicable(answer, orders);
    }
  }

  private void requireApplicable(Answer answer, OrdersOnParty orders) {
    boolean duty = background.duty().obliged() || answer.dutyAssessment() != null || dutyAssessed;
    Applicability applicability = point.applicability();
    CommandRefused.when(
        applicability.needsDuty() && !duty,
        new Refusal.DutyNotEstablished(point.code(), answer.observedOn()));
    CommandRefused.when(
        applicability.needsOrder() && !orders.requiringAssistance(opening.party(), opening.id()),
        new Refusal.NoOrderRequiresAssistance(point.code()));
    CommandRefused.when(
        applicability.needsReportYear() && !background.reportYearIsOver(answer.observedOn()),
        new Refusal.ReportYearNotOver(point.code(), answer.observedOn()));
  }

  /**
   * The answer with the provider it is about: the inspected one, else the one named, else the only
   * one if the point concerns its work. Where the inspector has not said, the checklist's point
   * says whether a breach is of that provider's making.
   *
   * @throws CommandRefused if the provider is not one of the employer's, or none is known that
   *     could be the cause
   */
  Answer settled(Answer answer) {
    OrganisationNumber provider = provider(answer);
    Boolean said = answer.causedByProvider();
    CommandRefused.when(
        Boolean.TRUE.equals(said) && provider == null, new Refusal.CauseWithoutProvider());
    CommandRefused.when(
        answer.coded() != null && !answer.isBreach(), new Refusal.CodedWithoutBreach());
    boolean presumed =
        opening.party().kind() == PartyKind.PROVIDER
            || point.concernsProvider()
            || answer.provider() != null;
    boolean caused = said == null ? presumed : said;
    return answer.about(provider, (answer.isBreach() && provider != null) ? caused : null);
  }

  private @Nullable OrganisationNumber provider(Answer answer) {
    if (opening.party().kind() == PartyKind.PROVIDER) {
      return opening.party().number();
    }
    Set<OrganisationNumber> providers =
        background.affiliations().stream()
            .map(Background.Affiliation::provider)
            .collect(Collectors.toSet());
    OrganisationNumber named = answer.provider();
    CommandRefused.when(
        named != null && !providers.contains(named),
        new Refusal.ProviderNotAffiliated(answer.observedOn()));
    boolean only = point.concernsProvider() && providers.size() == 1;
    return named != null || !only ? named : providers.iterator().next();
  }
}
