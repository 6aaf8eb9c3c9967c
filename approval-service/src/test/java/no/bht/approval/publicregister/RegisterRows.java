package no.bht.approval.publicregister;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.time.Ids;

/** What the register reads beside approvals, put where the service keeps it. */
@ApplicationScoped
public class RegisterRows {
  private final DataSource database;
  private final Ids ids;

  RegisterRows(DataSource database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  /** What a provider tells of itself from the day on; the version after the last. */
  public void facts(
      String provider, LocalDate from, Instant recorded, Map<String, Object> content) {
    execute(
        """
        insert into provider_facts (provider, version, valid_from, recorded_at, source, source_id, content)
        select ?, coalesce(max(version), 0) + 1, ?, ?, 'APPLICATION', ?, ?::jsonb
        from provider_facts where provider = ?
        """,
        provider,
        from,
        recorded.atOffset(ZoneOffset.UTC),
        ids.next(),
        json(content),
        provider);
  }

  /** From now on something else was true of the days. */
  public void supersede(String provider, Instant when, String status, LocalDate from) {
    execute(
        """
        with old as (
          update approval_version set superseded_at = ?
          where provider = ? and superseded_at is null and effect_to >= ? returning *
        )
        insert into approval_version (provider, approval_id, effect_from, effect_to, status,
          renewal_pending, valid_from, valid_to, cause, recorded_at)
        select provider, approval_id, d.from_day, d.to_day, d.status, false, valid_from, valid_to,
          'WITHDRAWN', superseded_at
        from old cross join lateral (
          values (effect_from, ?::date - 1, status), (?::date, date '9999-12-31', ?)
        ) d (from_day, to_day, status)
        """,
        when.atOffset(ZoneOffset.UTC),
        provider,
        from,
        from,
        from,
        status);
  }

  public void execute(String sql, Object... values) {
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection();
                  PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                  statement.setObject(i + 1, values[i]);
                }
                return statement.execute();
              }
            });
  }

  private static String json(Map<String, Object> content) {
    try {
      return ContractJson.MAPPER.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A public profile in the stored form; may be changed at will. */
  public static Map<String, Object> content(String name, String municipality) {
    return new HashMap<>(
        Map.of(
            "name", name,
            "providerKind", "JOINT_COMMERCIAL",
            "address", address(municipality),
            "countiesServed", List.of(municipality.substring(0, 2)),
            "languages", List.of("nb"),
            "branches", List.of(),
            "services", List.of(),
            "industries", List.of()));
  }

  public static Map<String, Object> address(String municipality) {
    return Map.of(
        "street", "Strandgata 1",
        "postalCode", "5004",
        "city", "Bergen",
        "municipalityNumber", municipality,
        "countyNumber", municipality.substring(0, 2));
  }

  public static Map<String, Object> branch(String name, String municipality, String number) {
    return Map.of("name", name, "address", address(municipality), "organisationNumber", number);
  }
}
