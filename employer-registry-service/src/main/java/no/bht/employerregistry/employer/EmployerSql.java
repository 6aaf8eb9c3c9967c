package no.bht.employerregistry.employer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.employer.EmployerResponse.Code;
import no.bht.employerregistry.employer.EmployerResponse.Employees;
import no.bht.employerregistry.employer.EmployerResponse.KnownDuty;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.industryrule.domain.Classification;
import org.jspecify.annotations.Nullable;

/** The columns of an employer, and how a row of them is read. */
final class EmployerSql {
  static final String SELECT =
      """
      select e.*, (
        select array_agg(array[i.classification, i.read_on::text, i.code1, i.code2, i.code3]
          order by i.classification desc)
        from employer_industry i where i.organisation_number = e.organisation_number) as industry,
        case when e.deregistered_on is not null then (
          select array_agg(distinct c.after_value order by c.after_value)
          from employer_change c
          where c.field = 'PARENT' and c.before_value = e.organisation_number) end as went_to
      from employer e
      """;

  private EmployerSql() {}

  static EmployerResponse read(ResultSet row) throws SQLException {
    return new EmployerResponse(
        row.getString("organisation_number"),
        UnitKind.valueOf(row.getString("unit")),
        row.getString("name"),
        row.getString("organisation_form"),
        row.getString("parent"),
        new Employees(
            EmployeeCount.State.valueOf(row.getString("employees_state")),
            row.getObject("employees", Integer.class),
            row.getObject("employees_reported_on", LocalDate.class)),
        row.getString("municipality_number"),
        codes(row.getArray("industry")),
        row.getObject("registered_on", LocalDate.class),
        row.getObject("deregistered_on", LocalDate.class),
        texts(row.getArray("went_to")),
        new KnownDuty(
            Duty.Outcome.valueOf(row.getString("duty")),
            row.getString("duty_question"),
            row.getString("duty_rule"),
            row.getString("duty_entry"),
            row.getObject("duty_from", LocalDate.class)));
  }

  private static List<String> texts(@Nullable Array texts) throws SQLException {
    return texts == null
        ? List.of()
        : Arrays.stream((String[]) texts.getArray()).filter(Objects::nonNull).toList();
  }

  private static List<Code> codes(@Nullable Array industry) throws SQLException {
    List<Code> codes = new ArrayList<>();
    if (industry != null) {
      for (String[] reading : (String[][]) industry.getArray()) {
        for (int rank = 1; rank <= 3; rank++) {
          String code = reading[rank + 1];
          if (code != null) {
            codes.add(
                new Code(
                    rank, code, Classification.valueOf(reading[0]), LocalDate.parse(reading[1])));
          }
        }
      }
    }
    return codes;
  }
}
