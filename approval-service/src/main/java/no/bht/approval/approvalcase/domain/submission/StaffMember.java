package no.bht.approval.approvalcase.domain.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.platform.person.PersonKey;

/**
 * One of the professional staff (faglig personale).
 *
 * @param positionPercentage per cent of a full-time position (stillingsprosent), 1 to 100
 * @param authorisedDoctor holds authorisation as a doctor (autorisasjon som lege)
 */
public record StaffMember(
    PersonKey person,
    Profession profession,
    boolean authorisedDoctor,
    EducationLevel education,
    int positionPercentage,
    EmploymentRelation relation,
    List<Competence> competences) {

  /**
   * @throws IllegalArgumentException if the position is outside 1 to 100 per cent
   */
  public StaffMember {
    if (positionPercentage < 1 || positionPercentage > 100) {
      throw new IllegalArgumentException("A position is 1 to 100 per cent");
    }
    competences = List.copyOf(competences);
  }

  /** Per cent of a full-time position given to the area; 0 when none. */
  public int percentageIn(CompetenceArea area) {
    return in(area).mapToInt(Competence::percentage).sum();
  }

  public boolean hasCompetenceIn(CompetenceArea area) {
    return in(area).findAny().isPresent();
  }

  /** Whether the person has a share in one of the fields of § 2-2 e. */
  public boolean coversAField() {
    return competences.stream()
        .anyMatch(competence -> competence.area().isField() && competence.percentage() > 0);
  }

  /** What is wrong with the split over areas, if anything. */
  Optional<StaffingFault.Kind> fault() {
    if (competences.stream().map(Competence::area).distinct().count() < competences.size()) {
      return Optional.of(StaffingFault.Kind.AREA_LISTED_TWICE);
    }
    return competences.stream().mapToInt(Competence::percentage).sum() > positionPercentage
        ? Optional.of(StaffingFault.Kind.SPLIT_EXCEEDS_POSITION)
        : Optional.empty();
  }

  private Stream<Competence> in(CompetenceArea area) {
    return competences.stream().filter(competence -> competence.area() == area);
  }
}
