package no.bht.training.course.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

/** Port: the completions that rest on a course. */
public interface CourseCompletions {

  /** The providers on whose rosters those stand, or stood, who completed the course. */
  List<OrganisationNumber> providers(CourseId course);

  /**
   * Ends what rests on a course that lost its acceptance.
   *
   * @param lostFrom a completion on this day or later never counted
   * @param earlier what becomes of those before
   */
  void stop(CourseId course, LocalDate lostFrom, EarlierCompletions earlier);
}
