package no.bht.training.course.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.CourseCompletions;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.EarlierCompletions;
import org.hibernate.Session;

/** Set-based: a course may have been taken by thousands. */
@ApplicationScoped
class PostgresCourseCompletions implements CourseCompletions {
  private static final String STOP =
      """
      update completion
      set last_day = greatest(completed_on - 1, cast(:lostFrom as date) - 1), version = version + 1
      where course_id = :course and (last_day is null or last_day >= :lostFrom)
      """;

  private final Session entities;

  PostgresCourseCompletions(Session entities) {
    this.entities = entities;
  }

  @Override
  public List<OrganisationNumber> providers(CourseId course) {
    return entities
        .createNativeQuery(
            "select distinct m.provider from member m join completion c"
                + " on c.person_key = m.person_key where c.course_id = :course",
            String.class)
        .setParameter("course", course.value())
        .getResultList()
        .stream()
        .map(OrganisationNumber::new)
        .toList();
  }

  /** Those on the day itself or later have no day left on which they count. */
  @Override
  public void stop(CourseId course, LocalDate lostFrom, EarlierCompletions earlier) {
    String which = earlier == EarlierCompletions.KEPT ? " and completed_on >= :lostFrom" : "";
    entities
        .createNativeMutationQuery(STOP + which)
        .setParameter("course", course.value())
        .setParameter("lostFrom", lostFrom)
        .executeUpdate();
  }
}
