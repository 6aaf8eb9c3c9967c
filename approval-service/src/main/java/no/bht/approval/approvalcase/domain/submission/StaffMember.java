package no.bht.approval.approvalcase.domain.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.platform.person.PersonKey;
import org.jspecify.annotations.Nullable;

/**
 * One of the professional staff (faglig personale).
 *
 * @param positionPercentage per cent of a full-time position (stillingsprosent), 1 to 100
 * @param authorisedDoctor holds authorisation as a doctor (autorisasjon som lege)
 * @param from first day; {@code null} for one who is there already
 * @param to last day; {@code null} until further notice
 * @param branch name of the branch the person works at; {@code null} for the main unit
 */
public record StaffMember(
    PersonKey person,
    Profession profession,
    boolean authorisedDoctor,
    EducationLevel education,
    int positionPercentage,
    EmploymentRelation relation,
    List<Competence> competences,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String branch) {

  /**
   * @throws IllegalArgumentException if the position is outside 1 to 100 per cent
   */
  public StaffMember {
    if (positionPercentage < 1 || positionPercentage > 100) {
      throw new IllegalArgumentException("A position is 1 to 100 per cent");
    }
    competences = List.copyOf(competences);
  }

  /** Whether the person holds the position on the day. */
  public boolean worksOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Days on which the position begins, or is no longer held. */
  Stream<LocalDate> changes() {
    return Stream.concat(
        Stream.ofNullable(from), Stream.ofNullable(to).map(last -> last.plusDays(1)));
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
    if (from != null && to != null && to.isBefore(from)) {
      return Optional.of(StaffingFault.Kind.PERIOD_REVERSED);
    }
    return competences.stream().mapToInt(Competence::percentage).sum() > positionPercentage
        ? Optional.of(StaffingFault.Kind.SPLIT_EXCEEDS_POSITION)
        : Optional.empty();
  }

  private Stream<Competence> in(CompetenceArea area) {
    return competences.stream().filter(competence -> competence.area() == area);
  }
}
