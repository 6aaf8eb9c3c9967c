package no.bht.training.course.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a course is: who gives it, to whom, how and on what.
 *
 * @param organiser who gives the course (kursarrangør)
 * @param hours length in hours
 * @param validMonths months for which a completion counts; null: no end
 * @param parts its parts with the learning objectives each covers
 * @param objectivesVersion version of the list the codes belong to
 */
public record CourseContent(
    OrganisationNumber organiser,
    String name,
    CourseOffer offer,
    BigDecimal hours,
    @Nullable Integer validMonths,
    List<CoursePart> parts,
    String objectivesVersion) {

  /**
   * @throws IllegalArgumentException if the course has no name, length or part
   */
  public CourseContent {
    if (name.isBlank() || hours.signum() <= 0 || parts.isEmpty()) {
      throw new IllegalArgumentException("A course has a name, a length and a part");
    }
    parts = List.copyOf(parts);
  }

  /** Codes of the learning objectives it covers. */
  public Set<String> coverage() {
    Set<String> covered = new TreeSet<>();
    parts.forEach(part -> covered.addAll(part.objectives()));
    return Collections.unmodifiableSet(covered);
  }
}
