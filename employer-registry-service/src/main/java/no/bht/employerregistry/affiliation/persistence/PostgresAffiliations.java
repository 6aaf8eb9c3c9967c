package no.bht.employerregistry.affiliation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Many change with one statement: a provider's customers, the rows of a list. */
@ApplicationScoped
class PostgresAffiliations implements Affiliations {
  private static final String SELECT = "select to_jsonb(a) from affiliation a where ";

  private static final String ADD =
      "insert into affiliation select * from jsonb_populate_recordset(null::affiliation, ?::jsonb)";

  /** Since when it holds again is not written here; nor who the two are. */
  private static final String SAVE =
      """
      update affiliation a set contract_form = n.contract_form, covered_part = n.covered_part,
        covered_units = n.covered_units, starts_on = n.starts_on, ends_on = n.ends_on,
        employees_covered_percent = n.employees_covered_percent,
        notice_period_months = n.notice_period_months,
        contact_without_consent = n.contact_without_consent,
        safety_representative_took_part = n.safety_representative_took_part,
        last_contact_on = n.last_contact_on, last_visit_on = n.last_visit_on,
        contacts_per_year = n.contacts_per_year, reported_by = n.reported_by,
        agreement = n.agreement, answer_due = n.answer_due, state = n.state,
        invalid_from = n.invalid_from, invalid_reason = n.invalid_reason, successor = n.successor,
        not_in_list_since = n.not_in_list_since, version = a.version + 1
      from jsonb_populate_recordset(null::affiliation, ?::jsonb) n
      where a.id = n.id and a.version = n.version
      """;

  /** Gone from the table; its last version says that it never held. */
  private static final String REMOVE =
      """
      with gone as (delete from affiliation where id = ? and version = ? returning *)
      insert into affiliation_version
        (affiliation_id, version, employer, provider, recorded_at, change, changed_by, reason, state)
      select id, version + 1, employer, provider, ?, ?, ?, ?,
        to_jsonb(gone) || jsonb_build_object('agreement', 'REMOVED', 'version', version + 1)
      from gone
      """;

  private final Sql sql;
  private final AffiliationVersions versions;
  private final InstantSource clock;

  PostgresAffiliations(Sql sql, AffiliationVersions versions, InstantSource clock) {
    this.sql = sql;
    this.versions = versions;
    this.clock = clock;
  }

  @Override
  public Optional<Affiliation> find(AffiliationId id) {
    return sql.one(SELECT + "a.id = ?", PostgresAffiliations::read, id.value());
  }

  @Override
  public Optional<Affiliation> hold(AffiliationId id) {
    return sql.one(SELECT + "a.id = ? for update", PostgresAffiliations::read, id.value());
  }

  @Override
  public List<Affiliation> ofEmployers(Collection<OrganisationNumber> employers) {
    return sql.list(
        SELECT + "a.employer = any (?) order by a.id",
        PostgresAffiliations::read,
        (Object) employers.stream().map(OrganisationNumber::value).toArray(String[]::new));
  }

  @Override
  public List<Affiliation> ofProvider(OrganisationNumber provider, LocalDate from) {
    return sql.list(
        SELECT
            + "a.provider = ? and (a.ends_on is null or a.ends_on >= ?) order by a.id for update",
        PostgresAffiliations::read,
        provider,
        from);
  }

  @Override
  public List<Affiliation> search(Search search, @Nullable UUID after, int most) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    List<@Nullable Object> values = new ArrayList<>();
    AffiliationSearch.add(search, after, conditions, values);
    values.add(most);
    return sql.list(
        SELECT + String.join(" and ", conditions) + " order by a.id limit ?",
        PostgresAffiliations::read,
        values.toArray());
  }

  @Override
  public List<Affiliation> knownAt(OrganisationNumber employer, Instant moment) {
    return versions.knownAt(employer, moment);
  }

  @Override
  public List<Known> history(AffiliationId id) {
    return versions.of(id);
  }

  @Override
  public void add(Collection<Affiliation> affiliations, Why why) {
    if (!affiliations.isEmpty()) {
      sql.update(ADD, AffiliationRow.written(affiliations));
      versions.keep(ids(affiliations), why);
    }
  }

  @Override
  public void save(Collection<Affiliation> affiliations, Why why) {
    if (affiliations.isEmpty()) {
      return;
    }
    if (sql.update(SAVE, AffiliationRow.written(affiliations)) != affiliations.size()) {
      throw new OptimisticLockException();
    }
    versions.keep(ids(affiliations), why);
  }

  @Override
  public void remove(Affiliation affiliation, Why why) {
    int gone =
        sql.update(
            REMOVE,
            affiliation.id().value(),
            affiliation.version(),
            clock.instant(),
            why.change(),
            why.by(),
            why.reason());
    if (gone != 1) {
      throw new OptimisticLockException();
    }
  }

  private static Stream<UUID> ids(Collection<Affiliation> affiliations) {
    return affiliations.stream().map(affiliation -> affiliation.id().value());
  }

  private static Affiliation read(ResultSet row) throws SQLException {
    return AffiliationRow.read(row.getString(1));
  }
}
