package no.bht.employerregistry.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.employerregistry.compliance.ComplianceResponse.DocumentPart;
import no.bht.employerregistry.compliance.ComplianceResponse.PlanPart;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** What an employer has on paper on a day. */
@ApplicationScoped
class ComplianceQueries {
  private static final String PAPERS = SqlFile.read("papers_of_employer");
  private static final String DOCUMENTS = SqlFile.read("documents_of_employer");

  private final Sql sql;

  ComplianceQueries(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param plan the one that came in last of those that cover the day
   * @param report of last year
   * @param reportDue as a plan of last year says
   */
  record Papers(
      @Nullable PlanPart plan,
      @Nullable UUID report,
      @Nullable LocalDate reportReceivedOn,
      @Nullable LocalDate reportDue,
      EmployeeCount employees) {}

  Optional<Papers> papers(OrganisationNumber employer, LocalDate day) {
    int year = day.getYear() - 1;
    return sql.one(
        PAPERS,
        ComplianceQueries::papers,
        day,
        day,
        year,
        day,
        LocalDate.of(year, 12, 31),
        LocalDate.of(year, 1, 1),
        year,
        employer);
  }

  /** Documents of § 13-3 letters b and c, and whether the enterprise said that it needs them. */
  List<DocumentPart> documents(OrganisationNumber employer, LocalDate day) {
    return sql.list(
        DOCUMENTS,
        row ->
            new DocumentPart(
                row.getString("kind"),
                row.getBoolean("needed"),
                row.getInt("registered"),
                row.getObject("last_on", LocalDate.class),
                row.getBoolean("missing")),
        employer,
        employer,
        day,
        day);
  }

  private static Papers papers(ResultSet row) throws SQLException {
    UUID plan = row.getObject("plan", UUID.class);
    return new Papers(
        plan == null
            ? null
            : new PlanPart(
                plan,
                row.getString("provider"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getInt("measures")),
        row.getObject("report", UUID.class),
        row.getObject("received_on", LocalDate.class),
        row.getObject("report_due", LocalDate.class),
        new EmployeeCount(
            EmployeeCount.State.valueOf(row.getString("employees_state")),
            row.getObject("employees", Integer.class)));
  }
}
