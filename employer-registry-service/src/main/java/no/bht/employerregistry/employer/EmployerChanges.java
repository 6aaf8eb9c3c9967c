package no.bht.employerregistry.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Reads what has changed about a unit, the latest first. */
@ApplicationScoped
class EmployerChanges {
  private static final String SELECT = SqlFile.read("employer_changes");

  private final Sql sql;

  EmployerChanges(Sql sql) {
    this.sql = sql;
  }

  Page<EmployerChangeResponse> of(
      OrganisationNumber number, @Nullable String after, PageSize size) {
    long before = after == null ? Long.MAX_VALUE : Cursor.parse(after).as(Long::parseLong);
    List<Row> rows =
        sql.list(
            SELECT,
            row ->
                new Row(
                    row.getLong("position"),
                    new EmployerChangeResponse(
                        Oslo.dateOf(Sql.instantOf(row, "known_at")),
                        row.getString("organisation_number"),
                        row.getString("field"),
                        row.getString("before_value"),
                        row.getString("after_value"))),
            number,
            before,
            number,
            before,
            number,
            before,
            size.plusOne());
    return Page.of(rows, size, row -> new Cursor(Long.toString(row.position()))).map(Row::change);
  }

  private record Row(long position, EmployerChangeResponse change) {}
}
