package no.bht.training.inspectionpack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import no.bht.training.trainingstatus.domain.TrainingStatus;

/**
 * The documentation of a provider's training as of a day. Statute: FOR-2011-12-06-1360 § 2-3.
 *
 * @param check what the system found: who misses training, who is past the due date, who was
 *     trained on a course that has lost its acceptance since
 */
record InspectionPack(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    boolean mustBeTrained,
    TrainingStatus.Kind status,
    Count count,
    Check check,
    List<PackMember> staff,
    List<PackCertificate> certificates,
    List<PackCourse> courses,
    List<PackDocument> documents) {

  /** How many there are. */
  record Count(
      int staff,
      int trained,
      int lapsed,
      int missing,
      Map<StaffRole, Integer> byRole,
      Map<Relation, Integer> byRelation) {}

  /** Members by id. */
  record Check(List<UUID> missing, List<UUID> overdue, List<UUID> onCoursesNotAccepted) {}
}
