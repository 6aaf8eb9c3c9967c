package no.bht.approval.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * What happened to a provider and its approvals; newest first, cut at a thousand. What was found
 * under a number it had before is found of the same provider.
 */
final class LifeRows {
  static final String WITHDRAWALS =
      """
      select id, state, opened_on, withdrawn_from from withdrawal
      where provider in (select same_provider(?)) order by id desc limit 1000
      """;

  static final String CONDITIONS =
      """
      select id, approval_id, deadline, state from approval_condition
      where provider = ? order by id desc limit 1000
      """;

  static final String DEVIATIONS =
      """
      select report_id, topic, statute, observed_on, weight, outcome, outcome_on from deviation
      where provider in (select same_provider(?)) order by position desc limit 1000
      """;

  static final String REJECTED_REPORTS =
      """
      select * from rejected_report
      where provider in (select same_provider(?)) order by rejection_id desc limit 1000
      """;

  static final String COMPLAINTS =
      """
      select id, received_on, source, text, recorded_at from complaint
      where provider in (select same_provider(?)) order by id desc limit 1000
      """;

  static final String RECOMMENDATIONS =
      """
      select * from withdrawal_recommendation
      where provider in (select same_provider(?)) order by recommendation_id desc limit 1000
      """;

  static final String CHANGES =
      """
      select c.id, c.change, c.successor, c.from_day, c.approval_outcome, c.reason,
        c.rule_version, c.recorded_at,
        (select string_agg(f.provider, ',' order by f.provider)
         from provider_change_from f where f.change_id = c.id) as providers
      from (select ?::text as number) p
      join provider_change c on c.successor = p.number
        or c.id in (select change_id from provider_change_from where provider = p.number)
      order by c.id desc limit 1000
      """;

  private LifeRows() {}

  static ProviderFile.Withdrawal withdrawal(ResultSet row) throws SQLException {
    return new ProviderFile.Withdrawal(
        row.getObject("id", UUID.class),
        row.getString("state"),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("withdrawn_from", LocalDate.class));
  }

  static ProviderFile.Condition condition(ResultSet row) throws SQLException {
    return new ProviderFile.Condition(
        row.getObject("id", UUID.class),
        row.getObject("approval_id", UUID.class),
        row.getObject("deadline", LocalDate.class),
        row.getString("state"));
  }

  static ProviderFile.Deviation deviation(ResultSet row) throws SQLException {
    return new ProviderFile.Deviation(
        row.getObject("report_id", UUID.class),
        row.getString("topic"),
        row.getString("statute"),
        row.getObject("observed_on", LocalDate.class),
        row.getString("weight"),
        row.getString("outcome"),
        row.getObject("outcome_on", LocalDate.class));
  }

  static ProviderFile.RejectedReport rejectedReport(ResultSet row) throws SQLException {
    return new ProviderFile.RejectedReport(
        row.getObject("rejection_id", UUID.class),
        new OrganisationNumber(row.getString("employer")),
        row.getString("kind"),
        row.getString("reason"),
        row.getObject("rejected_on", LocalDate.class),
        row.getString("state"),
        row.getObject("changed_on", LocalDate.class));
  }

  static ProviderFile.Complaint complaint(ResultSet row) throws SQLException {
    return new ProviderFile.Complaint(
        row.getObject("id", UUID.class),
        row.getObject("received_on", LocalDate.class),
        row.getString("source"),
        row.getString("text"),
        moment(row, "recorded_at"));
  }

  static ProviderFile.Recommendation recommendation(ResultSet row) throws SQLException {
    return new ProviderFile.Recommendation(
        row.getObject("recommendation_id", UUID.class),
        row.getObject("inspection_id", UUID.class),
        List.of((String[]) row.getArray("statutes").getArray()),
        row.getObject("recommended_on", LocalDate.class),
        row.getString("answer"),
        row.getObject("answered_on", LocalDate.class));
  }

  static ProviderFile.Change change(ResultSet row) throws SQLException {
    String successor = row.getString("successor");
    return new ProviderFile.Change(
        row.getObject("id", UUID.class),
        row.getString("change"),
        Arrays.stream(row.getString("providers").split(",", -1))
            .map(OrganisationNumber::new)
            .toList(),
        successor == null ? null : new OrganisationNumber(successor),
        row.getObject("from_day", LocalDate.class),
        row.getString("approval_outcome"),
        row.getString("reason"),
        row.getString("rule_version"),
        moment(row, "recorded_at"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
