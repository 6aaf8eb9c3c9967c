package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which employer is affiliated with which provider, when, and for which of its units. A restored
 * one is a further period.
 */
@ApplicationScoped
class AffiliationEvents implements EventHandler {
  private static final String STARTED = "no.bht.employer-registry.affiliation-started.v1";
  private static final String ENDED = "no.bht.employer-registry.affiliation-ended.v1";
  private static final String INVALIDATED = "no.bht.employer-registry.affiliation-invalidated.v1";

  private final Sql sql;
  private final UncoveredPeriods uncovered;

  AffiliationEvents(Sql sql, UncoveredPeriods uncovered) {
    this.sql = sql;
    this.uncovered = uncovered;
  }

  @Override
  public Set<String> types() {
    return Set.of(STARTED, ENDED, INVALIDATED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    uncovered.holdAlone();
    switch (event.type()) {
      case STARTED -> started(event.subject(), event.dataAs(Started.class));
      case ENDED -> ended(event.dataAs(Ended.class));
      case INVALIDATED -> invalidated(event.dataAs(Invalidated.class));
      default -> throw new IllegalArgumentException("Not subscribed to " + event.type());
    }
    uncovered.compute(uncovered.related(event.subject()));
  }

  private void started(OrganisationNumber employer, Started started) {
    sql.update(
        """
        insert into affiliation
          (affiliation_id, employer, provider, valid_from, last_day, covered_units)
        values (?, ?, ?, ?, ?, ?)
        on conflict (affiliation_id, valid_from) do update
          set provider = excluded.provider, last_day = excluded.last_day, invalid_from = null,
            covered_units = excluded.covered_units
        """,
        started.affiliationId(),
        employer.value(),
        started.provider().value(),
        started.from(),
        started.to(),
        started.named());
  }

  private void ended(Ended ended) {
    sql.update(
        "update affiliation set last_day = ? where affiliation_id = ?",
        ended.lastDay(),
        ended.affiliationId());
  }

  private void invalidated(Invalidated invalidated) {
    sql.update(
        """
        update affiliation set invalid_from = ?
        where affiliation_id = ? and (invalid_from is null or invalid_from > ?)
        """,
        invalidated.invalidFrom(),
        invalidated.affiliationId(),
        invalidated.invalidFrom());
  }

  /** What was told before it was said what an affiliation covers, covers the whole. */
  record Started(
      UUID affiliationId,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String coverage,
      @Nullable List<OrganisationNumber> coveredUnits) {

    /** The sub-units that are named; none when it is for the whole. */
    String @Nullable [] named() {
      if (!"PARTIAL".equals(coverage)) {
        return null;
      }
      return coveredUnits == null
          ? new String[0]
          : coveredUnits.stream().map(OrganisationNumber::value).toArray(String[]::new);
    }
  }

  record Ended(UUID affiliationId, LocalDate lastDay) {}

  record Invalidated(UUID affiliationId, LocalDate invalidFrom) {}
}
