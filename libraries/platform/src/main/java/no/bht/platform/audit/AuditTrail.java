package no.bht.platform.audit;

import io.quarkus.agroal.DataSource.DataSourceLiteral;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import javax.sql.DataSource;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.security.Caller;

/** Who read or changed what, when, on what legal basis. Rows are never changed or deleted. */
@ApplicationScoped
class AuditTrail {

  private static final String PROTECTED = "protected";

  private static final String INSERT =
      """
      insert into audit_log (occurred_at, actor, method, path, legal_basis, correlation_id)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;
  private final Instance<DataSource> databases;
  private final InstantSource clock;
  private final Caller caller;
  private final RoutingContext request;

  AuditTrail(
      DataSource database,
      @Any Instance<DataSource> databases,
      InstantSource clock,
      Caller caller,
      RoutingContext request) {
    this.database = database;
    this.databases = databases;
    this.clock = clock;
    this.caller = caller;
    this.request = request;
  }

  void record(Audited call) throws SQLException {
    try (Connection connection = databaseOf(call).getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setTimestamp(1, Timestamp.from(clock.instant()));
      insert.setString(2, call.protectsCaller() ? PROTECTED : caller.actor().reference());
      insert.setString(3, request.request().method().name());
      insert.setString(4, request.normalizedPath());
      insert.setString(5, call.basis());
      insert.setString(6, call.protectsCaller() ? PROTECTED : CorrelationId.current());
      insert.executeUpdate();
    }
  }

  private DataSource databaseOf(Audited call) {
    return call.dataSource().isEmpty()
        ? database
        : databases.select(new DataSourceLiteral(call.dataSource())).get();
  }
}
