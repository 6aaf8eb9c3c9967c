package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which employer has the duty by the industry list, and when. An event speaks from its day on. */
@ApplicationScoped
class ObligationEvents implements EventHandler {
  private static final String ESTABLISHED = "no.bht.employer-registry.obligation-established.v1";
  private static final String LIFTED = "no.bht.employer-registry.obligation-lifted.v1";

  private final Sql sql;
  private final UncoveredPeriods uncovered;

  ObligationEvents(Sql sql, UncoveredPeriods uncovered) {
    this.sql = sql;
    this.uncovered = uncovered;
  }

  @Override
  public Set<String> types() {
    return Set.of(ESTABLISHED, LIFTED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    String employer = event.subject().value();
    switch (event.type()) {
      case ESTABLISHED -> established(employer, event.dataAs(Established.class));
      case LIFTED -> {
        uncovered.share();
        Lifted lifted = event.dataAs(Lifted.class);
        endAt(employer, lifted.from(), lifted.reason());
      }
      default -> throw new IllegalArgumentException("Not subscribed to " + event.type());
    }
    uncovered.compute(List.of(employer));
  }

  private void established(String employer, Established established) {
    if (established.mainUnit() == null) {
      uncovered.share();
    } else {
      uncovered.holdAlone();
    }
    endAt(employer, established.from(), null);
    sql.update(
        """
        insert into obligation
          (employer, valid_from, ground, rule_version, entry, industry_code, classification)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        employer,
        established.from(),
        established.ground(),
        established.ruleVersion(),
        established.entry(),
        established.industryCode(),
        established.classification());
  }

  private void endAt(String employer, LocalDate from, @Nullable String reason) {
    sql.update("delete from obligation where employer = ? and valid_from >= ?", employer, from);
    sql.update(
        """
        update obligation set valid_to = ?, lifted_reason = ?
        where employer = ? and (valid_to is null or valid_to > ?)
        """,
        from,
        reason,
        employer,
        from);
  }

  /**
   * @param mainUnit what {@link SubUnitEvents} hear of it concerns others; a lock that is shared
   *     first and held alone later could make two wait for each other
   */
  record Established(
      LocalDate from,
      String ground,
      String ruleVersion,
      String entry,
      String industryCode,
      String classification,
      @Nullable OrganisationNumber mainUnit) {}

  record Lifted(LocalDate from, String reason) {}
}
