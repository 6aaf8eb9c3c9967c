package no.bht.supervision.history;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.domain.SelectionReason;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as an earlier system knows it (historisk tilsyn).
 *
 * @param id the earlier system's own
 * @param selectionReason OTHER where the earlier system does not say
 * @param employees on the day of the inspection; of a provider its staff
 */
record EarlierInspection(
    String id,
    OrganisationNumber party,
    PartyKind partyKind,
    InspectionForm form,
    SelectionReason selectionReason,
    LocalDate carriedOutOn,
    @Nullable String municipality,
    @Nullable String industryCode,
    @Nullable String classification,
    @Nullable Integer employees,
    @Nullable String providerKind,
    List<Finding> findings,
    List<Reaction> reactions) {

  EarlierInspection {
    findings = List.copyOf(findings);
    reactions = List.copyOf(reactions);
  }

  /**
   * @param provider the service whose work was the cause
   */
  record Finding(String code, Outcome outcome, @Nullable OrganisationNumber provider) {}

  /**
   * @param controlPoint null where it is for the whole
   * @param decidedOn null where the earlier system does not say
   */
  record Reaction(
      ReactionKind kind,
      @Nullable String controlPoint,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate compliedOn) {}
}
