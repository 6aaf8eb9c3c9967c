package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What the register of enterprises says of employers, a row for each day on which it was told. Of a
 * unit that the register has taken out of its open data (fjernet) nothing is kept here.
 */
@ApplicationScoped
class EmployerFactsEvents implements EventHandler {
  private static final String ESTABLISHED = "no.bht.employer-registry.obligation-established.v1";
  private static final String CHANGED = "no.bht.employer-registry.employer-changed.v1";

  private static final String DEREGISTERED = "no.bht.employer-registry.employer-deregistered.v1";

  /** Stands where there is no code (uoppgitt). */
  private static final String NONE = "00";

  private final Sql sql;

  EmployerFactsEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of(ESTABLISHED, CHANGED, DEREGISTERED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (!event.type().equals(DEREGISTERED)) {
      told(event);
    } else if (Boolean.TRUE.equals(event.dataAs(Gone.class).removed())) {
      sql.update("delete from employer_facts where employer = ?", event.subject());
    }
  }

  private void told(ReceivedEvent event) {
    Told told = event.dataAs(Told.class);
    LocalDate day = told.from() == null ? told.readOn() : told.from();
    if (day == null) {
      throw new IllegalArgumentException("Neither from nor readOn in " + event.type());
    }
    sql.update(
        """
        insert into employer_facts (employer, known_from, municipality, industry_code,
          classification, employees, organisation_form, main_unit)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (employer, known_from) do update set
          municipality = excluded.municipality, industry_code = excluded.industry_code,
          classification = excluded.classification, employees = excluded.employees,
          organisation_form = excluded.organisation_form, main_unit = excluded.main_unit
        """,
        event.subject(),
        day,
        told.municipalityNumber(),
        NONE.equals(told.industryCode()) ? null : told.industryCode(),
        NONE.equals(told.industryCode()) ? null : told.classification(),
        told.employees(),
        told.organisationForm(),
        told.mainUnit());
  }

  record Gone(@Nullable Boolean removed) {}

  record Told(
      @Nullable LocalDate from,
      @Nullable LocalDate readOn,
      @Nullable String municipalityNumber,
      @Nullable String industryCode,
      @Nullable String classification,
      @Nullable Integer employees,
      @Nullable String organisationForm,
      @Nullable OrganisationNumber mainUnit) {}
}
