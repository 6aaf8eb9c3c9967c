package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.Affiliations.Change;
import no.bht.employerregistry.affiliation.domain.Affiliations.Known;
import no.bht.employerregistry.affiliation.domain.Affiliations.Why;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;

/** Every state of an affiliation, since when it was known and why it became so. */
@ApplicationScoped
class AffiliationVersions {
  private static final String KEEP =
      """
      insert into affiliation_version
        (affiliation_id, version, employer, provider, recorded_at, change, changed_by, reason, state)
      select id, version, employer, provider, ?, ?, ?, ?, to_jsonb(a) from affiliation a
      where id = any (?::uuid[])
      """;

  private static final String KNOWN_AT =
      """
      select distinct on (affiliation_id) state from affiliation_version
      where employer = ? and recorded_at <= ? order by affiliation_id, version desc
      """;

  private final Sql sql;
  private final InstantSource clock;

  AffiliationVersions(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Affiliation> knownAt(OrganisationNumber employer, Instant moment) {
    return sql.list(KNOWN_AT, row -> AffiliationRow.read(row.getString("state")), employer, moment);
  }

  /** The oldest first. */
  List<Known> of(AffiliationId id) {
    return sql.list(
        "select * from affiliation_version where affiliation_id = ? order by version",
        AffiliationVersions::known,
        id.value());
  }

  /** As they stand now. */
  void keep(Stream<UUID> ids, Why why) {
    String[] changed = ids.map(UUID::toString).toArray(String[]::new);
    if (changed.length > 0) {
      sql.update(KEEP, clock.instant(), why.change(), why.by(), why.reason(), changed);
    }
  }

  private static Known known(ResultSet row) throws SQLException {
    String by = row.getString("changed_by");
    return new Known(
        Sql.instantOf(row, "recorded_at"),
        new Why(
            Change.valueOf(row.getString("change")),
            by == null ? null : Party.valueOf(by),
            row.getString("reason")),
        AffiliationRow.read(row.getString("state")));
  }
}
