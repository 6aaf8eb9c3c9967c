package no.bht.casework.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.PartyLanguages;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

@ApplicationScoped
class PostgresPartyLanguages implements PartyLanguages {
  private final Sql sql;

  PostgresPartyLanguages(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Choice of(OrganisationNumber party) {
    return sql.one(
            "select language, version from casework_party_language where party = ?",
            PostgresPartyLanguages::choice,
            party)
        .orElseGet(() -> new Choice(Language.NB, 0));
  }

  @Override
  public Choice choose(OrganisationNumber party, Language language) {
    return sql.one(
            """
            insert into casework_party_language as chosen (party, language, version)
            values (?, ?, 1)
            on conflict (party) do update
              set language = excluded.language, version = chosen.version + 1
            returning language, version
            """,
            PostgresPartyLanguages::choice,
            party,
            language)
        .orElseThrow();
  }

  private static Choice choice(ResultSet row) throws SQLException {
    return new Choice(Language.valueOf(row.getString("language")), row.getLong("version"));
  }
}
