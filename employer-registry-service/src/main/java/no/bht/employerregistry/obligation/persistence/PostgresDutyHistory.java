package no.bht.employerregistry.obligation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import no.bht.employerregistry.obligation.domain.DutyChange.LiftedReason;
import no.bht.employerregistry.obligation.domain.DutyHistory;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDutyHistory implements DutyHistory {
  private static final String OPEN = SqlFile.read("open_questions");
  private static final String PERIODS =
      """
      select * from duty_period where employer = ? and (?::date is null or obliged_from > ?)
      order by obliged_from limit ?
      """;

  private final Sql sql;

  PostgresDutyHistory(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Period> periodsOf(OrganisationNumber employer, @Nullable LocalDate after, int most) {
    return sql.list(PERIODS, PostgresDutyHistory::period, employer, after, after, most);
  }

  private static Period period(ResultSet row) throws SQLException {
    String[] grounds = (String[]) row.getArray("grounds").getArray();
    String reason = row.getString("lifted_reason");
    return new Period(
        row.getObject("obliged_from", LocalDate.class),
        row.getObject("obliged_to", LocalDate.class),
        row.getString("scope").equals("PART"),
        Arrays.stream(grounds).map(GroundKind::valueOf).sorted().toList(),
        row.getString("rule_version"),
        row.getString("entry"),
        reason == null ? null : LiftedReason.valueOf(reason));
  }

  @Override
  public List<OpenCase> open(
      @Nullable OpenQuestion only,
      @Nullable OpenQuestion afterQuestion,
      @Nullable String afterNumber,
      IndustryRule rule,
      LocalDate day,
      int most) {
    IndustryList list = rule.listOn(day).orElse(null);
    List<ListEntry> entries = ListEntry.of(rule, day);
    return sql.list(
        OPEN,
        PostgresDutyHistory::openCase,
        list == null ? null : list.classification(),
        list == null ? null : list.ruleVersion(),
        day,
        entries.stream().map(ListEntry::ruleVersion).toArray(String[]::new),
        entries.stream().map(ListEntry::entry).toArray(String[]::new),
        entries.stream().map(ListEntry::question).toArray(String[]::new),
        only,
        only,
        afterQuestion == null ? "" : afterQuestion.name(),
        Objects.requireNonNullElse(afterNumber, ""),
        most);
  }

  private static OpenCase openCase(ResultSet row) throws SQLException {
    String classification = row.getString("classification");
    return new OpenCase(
        new OrganisationNumber(row.getString("organisation_number")),
        OpenQuestion.valueOf(row.getString("duty_question")),
        row.getString("duty_rule"),
        row.getString("duty_entry"),
        row.getString("code1"),
        classification == null ? null : Classification.valueOf(classification),
        row.getObject("duty_from", LocalDate.class));
  }
}
