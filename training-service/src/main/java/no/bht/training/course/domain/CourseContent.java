package no.bht.training.course.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * What a course is: who gives it, to whom, how and on what.
 *
 * @param organiser who gives the course (kursarrangør)
 * @param open open to all; otherwise internal, for the organiser's own staff
 * @param hours length in hours
 * @param coverage codes of the learning objectives it covers
 * @param objectivesVersion version of the list the codes belong to
 * @param edition version of the content, from 1
 */
public record CourseContent(
    OrganisationNumber organiser,
    String name,
    boolean open,
    CourseForm form,
    BigDecimal hours,
    Set<String> coverage,
    String objectivesVersion,
    int edition) {

  /**
   * @throws IllegalArgumentException if the course has no name or no length
   */
  public CourseContent {
    if (name.isBlank() || hours.signum() <= 0 || edition < 1) {
      throw new IllegalArgumentException("A course has a name, a length and an edition");
    }
    coverage = Collections.unmodifiableSet(new TreeSet<>(coverage));
  }
}
