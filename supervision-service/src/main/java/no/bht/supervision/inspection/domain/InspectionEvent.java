package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;
import org.jspecify.annotations.Nullable;

/** What happened in an inspection that others are told. */
public sealed interface InspectionEvent {
  InspectionId inspection();

  Party party();

  /** The party was told of the coming inspection. */
  record InspectionAnnounced(
      InspectionId inspection, Party party, InspectionForm form, LocalDate announcedOn)
      implements InspectionEvent {}

  /** A point was found in breach for the first time in this inspection. */
  record ControlPointBreached(
      InspectionId inspection,
      Party party,
      String controlPoint,
      LocalDate observedOn,
      @Nullable OrganisationNumber provider)
      implements InspectionEvent {}

  /** The inspection was closed; numbers of points controlled and of points in breach. */
  record InspectionClosed(
      InspectionId inspection, Party party, LocalDate closedOn, int controls, int breaches)
      implements InspectionEvent {}
}
