package no.bht.platform.eventlog.relay;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Opens the relay's own connection, to the database of the pool but outside of it: the lock must
 * live exactly as long as the connection.
 */
@ApplicationScoped
class RelayConnections implements Relay.Connections {

  /**
   * The server, too, must notice within seconds that the other end has gone, or no standby can take
   * over.
   */
  private static final String NOTICE_A_DEAD_PEER =
      "set tcp_keepalives_idle = 3; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 2;"
          + " set tcp_user_timeout = 7000; set application_name = 'bht relay'";

  private static final String SECONDS_TO_CONNECT = "5";
  private static final String SECONDS_TO_ANSWER = "8";

  private final AgroalDataSource database;

  RelayConnections(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Connection open() throws SQLException {
    AgroalConnectionFactoryConfiguration pool =
        database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
    Connection connection = DriverManager.getConnection(pool.jdbcUrl(), properties(pool));
    try (Statement statement = connection.createStatement()) {
      statement.execute(NOTICE_A_DEAD_PEER);
    }
    return connection;
  }

  private static Properties properties(AgroalConnectionFactoryConfiguration pool) {
    Properties properties = new Properties();
    properties.putAll(pool.jdbcProperties());
    if (pool.principal() != null) {
      properties.setProperty("user", pool.principal().getName());
    }
    pool.credentials().stream()
        .filter(SimplePassword.class::isInstance)
        .map(SimplePassword.class::cast)
        .forEach(password -> properties.setProperty("password", password.getWord()));
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }
}
