package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.ApprovalSettings;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.platform.time.Ids;
import org.hibernate.Session;

/** Decisions on applications by the procedure of the Public Administration Act. */
@ApplicationScoped
class CaseworkDecisions implements Decisions {
  private static final String SELECT =
      """
      select id, outcome, reasons_rules, reasons_facts, reasons_considerations, appeal_deadline
      from casework_decision where case_id = ? and outcome in ('APPROVED', 'REFUSED')
      order by decided_at desc limit 1
      """;

  private final NotifyDecision notify;
  private final DataSource database;
  private final Session session;
  private final ApprovalSettings settings;
  private final CaseAccess access;
  private final InstantSource clock;
  private final Ids ids;

  CaseworkDecisions(
      NotifyDecision notify,
      DataSource database,
      Session session,
      ApprovalSettings settings,
      CaseAccess access,
      InstantSource clock,
      Ids ids) {
    this.notify = notify;
    this.database = database;
    this.session = session;
    this.settings = settings;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public void take(Decided decided) {
    Stated reasons = decided.reasons();
    notify.notify(
        new Decision(
            ids.next(),
            decided.application().id().value(),
            decided.application().provider(),
            decided.outcome().name(),
            decided.ruleVersion(),
            new Reasons(reasons.rules(), reasons.facts(), reasons.considerations()),
            settings.decidingBody(),
            access.actor(),
            clock.instant(),
            null),
        Letters.of(decided));
    // What is read below is read from the table.
    session.flush();
  }

  @Override
  public Optional<Kept> of(ApprovalCaseId application) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, application.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(kept(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A decision cannot be read", e);
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        Outcome.valueOf(row.getString("outcome")),
        new Stated(
            row.getString("reasons_rules"),
            row.getString("reasons_facts"),
            row.getString("reasons_considerations")),
        row.getObject("appeal_deadline", LocalDate.class));
  }
}
