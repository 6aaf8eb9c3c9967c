package no.bht.platform.eventlog;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;

/** Events of the tests' own. */
public final class Notes {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private Notes() {}

  public static LoggedEvent note(int number) {
    return note(number, OrganisationNumbers.valid(1), null);
  }

  public static LoggedEvent publicNote(int number, OrganisationNumber subject) {
    return note(number, subject, new PublicChange(null, new Public(number)));
  }

  public static LoggedEvent note(int number, OrganisationNumber subject, PublicChange change) {
    return new LoggedEvent(
        "note-written", subject, new NoteWritten(number, DAY, null), "none", change);
  }

  public record NoteWritten(int number, LocalDate writtenOn, String remark) {}

  public record Public(int number) {}
}
