package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprise (hovedenhet) a sub-unit (underenhet) belongs to, by day: what is told holds from
 * the day it was read until something else is told, and the first for the days before too. It stays
 * when the register takes the unit out of its open data: it is numbers only, and the days that were
 * covered go on being so.
 */
@ApplicationScoped
class SubUnitEvents implements EventHandler {
  private static final String ESTABLISHED = "no.bht.employer-registry.obligation-established.v1";
  private static final String STARTED = "no.bht.employer-registry.affiliation-started.v1";
  private static final String CHANGED = "no.bht.employer-registry.employer-changed.v1";

  private final Sql sql;
  private final UncoveredPeriods uncovered;

  SubUnitEvents(Sql sql, UncoveredPeriods uncovered) {
    this.sql = sql;
    this.uncovered = uncovered;
  }

  @Override
  public Set<String> types() {
    return Set.of(ESTABLISHED, STARTED, CHANGED);
  }

  /** Only a change says that it belongs to none: the others did not always tell. */
  @Override
  public void handle(ReceivedEvent event) {
    Told told = event.dataAs(Told.class);
    OrganisationNumber unit = event.subject();
    if ((told.mainUnit() == null && !event.type().equals(CHANGED)) || isKnown(unit, told)) {
      return;
    }
    uncovered.holdAlone();
    Set<String> concerned = new LinkedHashSet<>(uncovered.related(unit));
    LocalDate readOn = told.readOn();
    belongs(unit, told.mainUnit(), readOn == null ? Oslo.dateOf(event.time()) : readOn);
    concerned.addAll(uncovered.related(unit));
    uncovered.compute(concerned);
  }

  private boolean isKnown(OrganisationNumber unit, Told told) {
    Optional<OrganisationNumber> known =
        sql.one(
            "select main_unit from sub_unit where employer = ? and upper_inf(days)",
            row -> new OrganisationNumber(row.getString(1)),
            unit);
    return known.equals(Optional.ofNullable(told.mainUnit()));
  }

  private void belongs(
      OrganisationNumber unit, @Nullable OrganisationNumber mainUnit, LocalDate day) {
    sql.update("delete from sub_unit where employer = ? and lower(days) >= ?", unit, day);
    sql.update(
        """
        update sub_unit set days = days * daterange(null, ?)
        where employer = ? and days @> ?::date
        """,
        day,
        unit,
        day);
    if (mainUnit != null) {
      sql.update(
          """
          insert into sub_unit (employer, main_unit, days)
          select ?, ?, daterange(
            case when exists (select from sub_unit where employer = ?) then ?::date end, null)
          """,
          unit,
          mainUnit,
          unit,
          day);
    }
  }

  record Told(@Nullable LocalDate readOn, @Nullable OrganisationNumber mainUnit) {}
}
