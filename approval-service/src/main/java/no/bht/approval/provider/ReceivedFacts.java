package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Keeps what the other services tell, a row an event; customers a row an affiliation. */
@ApplicationScoped
public class ReceivedFacts {
  private final DataSource database;

  ReceivedFacts(DataSource database) {
    this.database = database;
  }

  public void trainingStatus(
      UUID event,
      OrganisationNumber provider,
      String status,
      int staff,
      int trained,
      LocalDate since) {
    write(
        """
        insert into training_status (event_id, provider, status, staff, trained, since)
        values (?, ?, ?, ?, ?, ?)
        """,
        event,
        provider.value(),
        status,
        staff,
        trained,
        since);
  }

  /** What an inspector reported; told again it is the same report. */
  public void deviation(
      UUID event,
      OrganisationNumber provider,
      UUID report,
      String topic,
      String statute,
      LocalDate observedOn,
      String weight) {
    write(
        """
        insert into deviation (event_id, provider, report_id, topic, statute, observed_on, weight)
        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        event,
        provider.value(),
        report,
        topic,
        statute,
        observedOn,
        weight);
  }

  /** What follows a report. */
  public void deviationDecided(UUID report, String outcome, LocalDate decidedOn) {
    write(
        "update deviation set outcome = ?, outcome_on = ? where report_id = ?",
        outcome,
        decidedOn,
        report);
  }

  /** What an inspector rejected; told again it is the same rejection. */
  public void reportRejected(
      OrganisationNumber provider,
      UUID rejection,
      OrganisationNumber employer,
      String kind,
      String reason,
      LocalDate rejectedOn,
      String state) {
    write(
        """
        insert into rejected_report
          (rejection_id, provider, employer, kind, reason, rejected_on, state, changed_on)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        rejection,
        provider.value(),
        employer.value(),
        kind,
        reason,
        rejectedOn,
        state,
        rejectedOn);
  }

  /** How a rejection stands now. */
  public void rejectionChanged(UUID rejection, String state, LocalDate changedOn) {
    write(
        "update rejected_report set state = ?, changed_on = ? where rejection_id = ?",
        state,
        changedOn,
        rejection);
  }

  /**
   * A customer, new or counted again.
   *
   * @param employees {@code null} where the registry does not know
   * @param lastDay {@code null} where no end is known
   */
  public void served(
      UUID affiliation,
      OrganisationNumber provider,
      OrganisationNumber employer,
      @Nullable Integer employees,
      LocalDate from,
      @Nullable LocalDate lastDay) {
    write(
        """
        insert into served_employer
          (affiliation_id, provider, employer, employees, from_day, last_day)
        values (?, ?, ?, ?::integer, ?, ?::date)
        on conflict (affiliation_id) do update
        set employees = coalesce(excluded.employees, served_employer.employees),
          from_day = least(excluded.from_day, served_employer.from_day),
          last_day = excluded.last_day, invalid_from = null
        """,
        affiliation,
        provider.value(),
        employer.value(),
        employees,
        from,
        lastDay);
  }

  /** An employer that is, or was, a customer is counted anew, or is no more. */
  public void customerChanged(
      OrganisationNumber employer,
      LocalDate countedOn,
      @Nullable Integer employees,
      @Nullable LocalDate goneFrom) {
    write(
        """
        update served_employer set counted_on = ?, employees = ?::integer, gone_from = ?::date
        where employer = ?
        """,
        countedOn,
        employees,
        goneFrom,
        employer.value());
  }

  public void servedTo(UUID affiliation, LocalDate lastDay) {
    write("update served_employer set last_day = ? where affiliation_id = ?", lastDay, affiliation);
  }

  public void notServedFrom(UUID affiliation, LocalDate invalidFrom) {
    write(
        "update served_employer set invalid_from = ? where affiliation_id = ?",
        invalidFrom,
        affiliation);
  }

  private void write(String sql, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("What another service told cannot be kept", e);
    }
  }
}
