package no.bht.employerregistry.affiliation.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.employerregistry.affiliation.domain.AffiliationId;
import no.bht.employerregistry.affiliation.domain.AffiliationState;
import no.bht.employerregistry.affiliation.domain.Affiliations;
import no.bht.employerregistry.affiliation.domain.Invalidation;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A provider's affiliations, thousands of them, change with one statement. */
@ApplicationScoped
class PostgresAffiliations implements Affiliations {
  private static final String TELL =
      """
      where provider = ? and %s and (ends_on is null or ends_on >= ?)
      returning id, employer, greatest(starts_on, ?) as starts, ends_on,
        (select e.employees from employer e
         where e.organisation_number = affiliation.employer) as employees
      """;

  private static final String INVALIDATE =
      """
      update affiliation set state = 'INVALIDATED', invalid_from = ?, invalid_reason = ?,
        successor = ?, restored_from = null, version = version + 1
      """
          + TELL.formatted("state = any (?)");

  /** Also what was restored from a later day: now it holds from this one. */
  private static final String RESTORE =
      """
      update affiliation set
        state = case when state = 'INVALIDATED' then 'IN_FORCE' else state end,
        invalid_from = null, invalid_reason = null, successor = null, restored_from = ?,
        version = version + 1
      """
          + TELL.formatted("(state = any (?) or restored_from > ?)");

  private final DataSource database;
  private final AffiliationEntityRepository entities;

  PostgresAffiliations(DataSource database, AffiliationEntityRepository entities) {
    this.database = database;
    this.entities = entities;
  }

  @Override
  public Optional<Affiliation> find(AffiliationId id) {
    return entities.findByIdOptional(id.value()).map(AffiliationEntity::toDomain);
  }

  @Override
  public List<Affiliation> ofEmployer(OrganisationNumber employer) {
    return entities.list("employer", employer.value()).stream()
        .map(AffiliationEntity::toDomain)
        .toList();
  }

  @Override
  public List<Affiliation> search(Search search, @Nullable UUID after, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new HashMap<>();
    if (search.employer() != null) {
      conditions.add("employer = :employer");
      values.put("employer", search.employer().value());
    }
    if (search.provider() != null) {
      conditions.add("provider = :provider");
      values.put("provider", search.provider().value());
    }
    if (after != null) {
      conditions.add("id > :after");
      values.put("after", after);
    }
    return entities
        .find(String.join(" and ", conditions), Sort.by("id"), values)
        .range(0, most - 1)
        .stream()
        .map(AffiliationEntity::toDomain)
        .toList();
  }

  @Override
  public void add(Affiliation affiliation) {
    entities.persist(new AffiliationEntity(affiliation));
  }

  @Override
  public void save(Affiliation affiliation) {
    entities.findById(affiliation.id().value()).take(affiliation);
    entities.flush();
  }

  @Override
  public List<AffiliationInvalidated> invalidateAll(
      OrganisationNumber provider, Invalidation invalidation) {
    LocalDate from = invalidation.from();
    OrganisationNumber successor = invalidation.successor();
    return change(
            INVALIDATE,
            from,
            invalidation.reason().name(),
            successor == null ? null : successor.value(),
            provider.value(),
            sources(AffiliationState.INVALIDATED),
            from,
            from)
        .stream()
        .map(
            row ->
                new AffiliationInvalidated(
                    row.id(),
                    row.employer(),
                    provider,
                    row.from(),
                    invalidation.reason(),
                    successor))
        .toList();
  }

  @Override
  public List<AffiliationStarted> restoreAll(OrganisationNumber provider, LocalDate from) {
    return change(
            RESTORE, from, provider.value(), sources(AffiliationState.IN_FORCE), from, from, from)
        .stream()
        .map(
            row ->
                new AffiliationStarted(
                    row.id(),
                    row.employer(),
                    provider,
                    row.from(),
                    row.to(),
                    true,
                    row.employees()))
        .toList();
  }

  private List<Changed> change(String sql, @Nullable Object... values) {
    entities.flush();
    List<Changed> changed = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = update.executeQuery()) {
        while (rows.next()) {
          changed.add(Changed.of(rows));
        }
      }
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] sources(AffiliationState target) {
    return AffiliationState.leadingTo(target).stream().map(Enum::name).toArray(String[]::new);
  }

  private record Changed(
      AffiliationId id,
      OrganisationNumber employer,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer employees) {

    static Changed of(ResultSet row) throws SQLException {
      return new Changed(
          new AffiliationId(row.getObject("id", UUID.class)),
          new OrganisationNumber(row.getString("employer")),
          row.getObject("starts", LocalDate.class),
          row.getObject("ends_on", LocalDate.class),
          row.getObject("employees", Integer.class));
    }
  }
}
