package no.bht.training.roster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Port: the roster of a provider, to read. */
public interface Roster {

  /** One line. */
  Optional<RosterLine> line(OrganisationNumber provider, MemberId id);

  /** Lines by member id. */
  List<RosterLine> lines(OrganisationNumber provider, Query query);

  /**
   * @param onlyMissing only those who belong to the staff on the day and are not trained on it
   * @param due only those who are missing and due in this time; null for all
   * @param after the id before the first line; null to begin
   * @param limit at most as many lines
   */
  record Query(
      LocalDate date, boolean onlyMissing, @Nullable Due due, @Nullable UUID after, int limit) {}

  /** A time in which training is due, both days included. */
  record Due(TrainingDeadline deadline, LocalDate from, LocalDate to) {}
}
