package no.bht.employerregistry.affiliation.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
  private static final String INVALIDATE = statement("INVALIDATED");
  private static final String RESTORE = statement("IN_FORCE");

  private final DataSource database;
  private final AffiliationEntityRepository entities;

  PostgresAffiliations(DataSource database, AffiliationEntityRepository entities) {
    this.database = database;
    this.entities = entities;
  }

  private static String statement(String target) {
    return """
        update affiliation set state = '%s', invalid_from = ?, invalid_reason = ?, successor = ?,
          version = version + 1
        where provider = ? and state = any(?) and (ends_on is null or ends_on >= ?)
        returning id, employer, greatest(starts_on, ?) as starts, ends_on,
          (select e.employees from employer e
           where e.organisation_number = affiliation.employer) as employees
        """
        .formatted(target);
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
    return change(
            INVALIDATE, provider, AffiliationState.INVALIDATED, invalidation.from(), invalidation)
        .stream()
        .map(
            row ->
                new AffiliationInvalidated(
                    row.id(),
                    row.employer(),
                    provider,
                    row.from(),
                    invalidation.reason(),
                    invalidation.successor()))
        .toList();
  }

  @Override
  public List<AffiliationStarted> restoreAll(OrganisationNumber provider, LocalDate from) {
    return change(RESTORE, provider, AffiliationState.IN_FORCE, from, null).stream()
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

  private List<Changed> change(
      String sql,
      OrganisationNumber provider,
      AffiliationState target,
      LocalDate day,
      @Nullable Invalidation invalidation) {
    entities.flush();
    List<Changed> changed = new ArrayList<>();
    OrganisationNumber successor = invalidation == null ? null : invalidation.successor();
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setObject(1, invalidation == null ? null : invalidation.from(), Types.DATE);
      update.setString(2, invalidation == null ? null : invalidation.reason().name());
      update.setString(3, successor == null ? null : successor.value());
      update.setString(4, provider.value());
      update.setArray(5, connection.createArrayOf("text", sources(target)));
      update.setObject(6, day);
      update.setObject(7, day);
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
