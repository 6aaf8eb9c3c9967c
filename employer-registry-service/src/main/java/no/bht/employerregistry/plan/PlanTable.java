package no.bht.employerregistry.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;

/** Plans as they came in; they are never changed. */
@ApplicationScoped
class PlanTable {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final TypeReference<List<Measure>> MEASURES = new TypeReference<>() {};

  private final DataSource database;

  PlanTable(DataSource database) {
    this.database = database;
  }

  /** Whether some affiliation of the two reaches into the period. */
  boolean isAffiliated(SubmitPlanRequest plan) {
    String sql =
        """
        select 1 from affiliation where employer = ? and provider = ?
          and starts_on <= ? and (ends_on is null or ends_on >= ?) limit 1
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, plan.employer().value());
      select.setString(2, plan.provider().value());
      select.setObject(3, plan.periodTo());
      select.setObject(4, plan.periodFrom());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(PlanResponse plan) {
    String sql =
        """
        insert into plan (id, employer, provider, period_from, period_to, measures, received_on)
        values (?, ?, ?, ?, ?, ?::jsonb, ?)
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, plan.id());
      insert.setString(2, plan.employer().value());
      insert.setString(3, plan.provider().value());
      insert.setObject(4, plan.periodFrom());
      insert.setObject(5, plan.periodTo());
      insert.setString(6, JSON.writeValueAsString(plan.measures()));
      insert.setObject(7, plan.receivedOn());
      insert.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<PlanResponse> find(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement("select * from plan where id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PlanResponse read(ResultSet row) throws SQLException, JsonProcessingException {
    return new PlanResponse(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        new OrganisationNumber(row.getString("provider")),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        JSON.readValue(row.getString("measures"), MEASURES),
        row.getObject("received_on", LocalDate.class));
  }
}
