package no.bht.training.roster.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.OptionalInt;
import no.bht.platform.time.Oslo;
import no.bht.training.TrainingSettings;
import no.bht.training.http.Day;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.domain.TrainingDeadline;
import org.jspecify.annotations.Nullable;

/** Shows members as they stand on a day, with the deadline the office has set. */
@ApplicationScoped
class MemberResponses {
  private final TrainingSettings settings;
  private final InstantSource clock;

  MemberResponses(TrainingSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  On on(@Nullable String asOf) {
    LocalDate given = Day.parse(asOf, "/asOf");
    return new On(given == null ? Oslo.today(clock) : given, deadline());
  }

  private TrainingDeadline deadline() {
    return new TrainingDeadline(
        settings.deadline().daysFromStart().map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  record On(LocalDate date, TrainingDeadline deadline) {
    MemberResponse response(RosterLine line) {
      return MemberResponse.of(line, deadline, date);
    }
  }
}
