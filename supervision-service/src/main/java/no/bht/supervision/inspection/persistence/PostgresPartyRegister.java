package no.bht.supervision.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.PartyRegister;

/** Reads the copies of what the other services announced. */
@ApplicationScoped
class PostgresPartyRegister implements PartyRegister {
  private static final String FACTS =
      """
      select municipality, industry_code, classification, employees, organisation_form, main_unit
      from employer_facts where employer = ? and known_from <= ?
      order by known_from desc limit 1
      """;

  private final Sql sql;

  PostgresPartyRegister(Sql sql) {
    this.sql = sql;
  }

  @Override
  public PartyFacts of(OrganisationNumber unit, LocalDate day) {
    return sql.one(
            FACTS,
            row ->
                new PartyFacts(
                    row.getString("municipality"),
                    row.getString("industry_code"),
                    row.getString("classification"),
                    row.getObject("employees", Integer.class),
                    row.getString("organisation_form"),
                    row.getString("main_unit"),
                    null),
            unit,
            day)
        .orElse(PartyFacts.UNKNOWN);
  }

  @Override
  public Optional<OrganisationNumber> mainUnitOf(OrganisationNumber subUnit, LocalDate day) {
    return Optional.ofNullable(of(subUnit, day).mainUnit()).map(OrganisationNumber::new);
  }

  @Override
  public Optional<String> kindOf(OrganisationNumber provider, LocalDate day) {
    return sql.one(
        """
        select kind from provider_kind
        where provider = ? and known_from <= ? order by known_from desc limit 1
        """,
        row -> row.getString(1),
        provider,
        day);
  }

  @Override
  public boolean isGone(OrganisationNumber unit, LocalDate day) {
    return sql.one(
            "select 1 from employer_departure where employer = ? and deregistered_on <= ?",
            row -> true,
            unit,
            day)
        .isPresent();
  }
}
