package no.bht.approval.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Reads a provider's file; the lists are short by nature, the findings are cut. */
@ApplicationScoped
class ProviderFiles {
  private static final String APPROVALS =
      """
      select id, application_id, valid_from, valid_to, rule_version,
        exception_reason is not null as exception, expired_on, reminded_on,
        state, ended_from
      from approval where provider = ? order by valid_from desc
      """;

  private static final String TRAINING =
      """
      select status, staff, trained, since
      from training_status where provider = ? order by position desc limit 1
      """;

  private final ProviderRows rows;
  private final Findings findings;
  private final Volumes volumes;
  private final InstantSource clock;

  ProviderFiles(ProviderRows rows, Findings findings, Volumes volumes, InstantSource clock) {
    this.rows = rows;
    this.findings = findings;
    this.volumes = volumes;
    this.clock = clock;
  }

  /**
   * @param withComplaints whether complaints and recommendations are shown too
   * @param own whether it is the provider that reads
   */
  ProviderFile of(OrganisationNumber provider, boolean withComplaints, boolean own) {
    List<ProviderFile.Reminder> reminders = new ArrayList<>();
    List<ProviderFile.GivenApproval> approvals =
        rows.select(
            APPROVALS,
            provider,
            row -> {
              LocalDate remindedOn = row.getObject("reminded_on", LocalDate.class);
              if (remindedOn != null) {
                reminders.add(
                    new ProviderFile.Reminder(row.getObject("id", UUID.class), remindedOn));
              }
              return approval(row);
            });
    return new ProviderFile(
        provider,
        approvals,
        trainingOf(provider),
        findings.of(provider, false),
        findings.of(provider, true),
        List.copyOf(reminders),
        rows.select(LifeRows.WITHDRAWALS, provider, LifeRows::withdrawal),
        rows.select(LifeRows.CONDITIONS, provider, LifeRows::condition),
        rows.select(LifeRows.DEVIATIONS, provider, LifeRows::deviation).stream()
            .map(one -> own ? one.toldToProvider() : one)
            .toList(),
        rows.select(LifeRows.REJECTED_REPORTS, provider, LifeRows::rejectedReport),
        volumes.of(provider, Oslo.today(clock)),
        withComplaints ? rows.select(LifeRows.COMPLAINTS, provider, LifeRows::complaint) : null,
        withComplaints
            ? rows.select(LifeRows.RECOMMENDATIONS, provider, LifeRows::recommendation)
            : null,
        rows.select(LifeRows.CHANGES, provider, LifeRows::change));
  }

  ProviderFile.@Nullable Training trainingOf(OrganisationNumber provider) {
    return rows.select(TRAINING, provider, ProviderFiles::training).stream()
        .findFirst()
        .orElse(null);
  }

  private static ProviderFile.GivenApproval approval(ResultSet row) throws SQLException {
    return new ProviderFile.GivenApproval(
        row.getObject("id", UUID.class),
        row.getObject("application_id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("rule_version"),
        row.getBoolean("exception"),
        row.getObject("expired_on", LocalDate.class),
        row.getString("state"),
        row.getObject("ended_from", LocalDate.class));
  }

  private static ProviderFile.Training training(ResultSet row) throws SQLException {
    return new ProviderFile.Training(
        row.getString("status"),
        row.getInt("staff"),
        row.getInt("trained"),
        row.getObject("since", LocalDate.class));
  }
}
