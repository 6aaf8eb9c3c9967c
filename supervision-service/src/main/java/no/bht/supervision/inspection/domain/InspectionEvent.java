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

  /**
   * A point was found in breach, or another provider was found to be the cause.
   *
   * @param provider whose work was the cause, if any's
   * @param sequence number of the answer: of two events on a point the one with the higher holds
   */
  record ControlPointBreached(
      InspectionId inspection,
      Party party,
      String controlPoint,
      LocalDate observedOn,
      @Nullable OrganisationNumber provider,
      int sequence)
      implements InspectionEvent {}

  /**
   * A breach that was told of is none any more, or not of that provider's making.
   *
   * @param provider the one told of as its cause, if any
   * @param breachRemains whether the point is still in breach, for another cause
   * @param sequence as that of a breach
   */
  record ControlPointCleared(
      InspectionId inspection,
      Party party,
      String controlPoint,
      LocalDate clearedOn,
      @Nullable OrganisationNumber provider,
      boolean breachRemains,
      int sequence)
      implements InspectionEvent {}

  /** The inspection was closed; numbers of points controlled and of points in breach. */
  record InspectionClosed(
      InspectionId inspection, Party party, LocalDate closedOn, int controls, int breaches)
      implements InspectionEvent {}
}
