package no.bht.supervision.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.publication.PublishedReaction.Change;
import no.bht.supervision.publication.PublishedReaction.Entry;
import org.jspecify.annotations.Nullable;

/** The feed of publications. An event names its party: of those without one nothing is told. */
@ApplicationScoped
class PublicationEvents {
  private final EventLog log;

  PublicationEvents(EventLog log) {
    this.log = log;
  }

  record PublicationChanged(
      UUID publicationId,
      int entry,
      Change change,
      ReactionKind kind,
      LocalDate decidedOn,
      LocalDate enteredOn,
      List<String> provisions,
      @Nullable BigDecimal amount,
      @Nullable LocalDate compliedOn) {}

  void entered(PublishedReaction published) {
    OrganisationNumber party = published.party();
    if (party != null) {
      PublicationChanged told = told(published);
      log.append(
          new LoggedEvent(
              "reaction-publication-changed",
              party,
              told,
              "FOR-2008-10-17-1119 § 7",
              new PublicChange(null, told.change() == Change.TAKEN_DOWN ? null : told)));
    }
  }

  private static PublicationChanged told(PublishedReaction published) {
    Entry last = published.entries().getLast();
    boolean gone = last.change() == Change.TAKEN_DOWN;
    return new PublicationChanged(
        published.id(),
        last.number(),
        last.change(),
        published.kind(),
        published.decidedOn(),
        last.enteredOn(),
        last.provisions(),
        gone ? null : last.amount(),
        gone ? null : last.compliedOn());
  }
}
