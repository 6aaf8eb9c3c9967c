package no.bht.localstack.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.bht.localstack.StackException;

/** Databases and roles, made and dropped by the superuser. */
public final class Databases {
  private final int port;
  private final String password;

  public Databases(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /**
   * A database and a role of the same name: the role may log in, owns this database, and can enter
   * no other. What exists is kept; the role's password is set anew.
   */
  public void ensure(String name, String rolePassword) {
    try (Connection connection = PostgresServer.connect(port, password);
        Statement statement = connection.createStatement()) {
      String role = statement.enquoteIdentifier(name, true);
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
        statement.execute("create role " + role + " login nosuperuser nocreatedb nocreaterole");
      }
      statement.execute(
          "alter role " + role + " password " + statement.enquoteLiteral(rolePassword));
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        statement.execute("create database " + role + " owner " + role);
        statement.execute("revoke all on database " + role + " from public");
      }
    } catch (SQLException e) {
      throw new StackException("Database " + name + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** Drops database and role, whoever is still connected. */
  public void drop(String name) {
    try (Connection connection = PostgresServer.connect(port, password);
        Statement statement = connection.createStatement()) {
      String role = statement.enquoteIdentifier(name, true);
      statement.execute("drop database if exists " + role + " with (force)");
      statement.execute("drop role if exists " + role);
    } catch (SQLException e) {
      throw new StackException("Database " + name + " cannot be dropped: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
