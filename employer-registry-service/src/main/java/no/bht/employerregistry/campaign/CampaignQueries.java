package no.bht.employerregistry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.campaign.CampaignEffect.Group;
import no.bht.employerregistry.campaign.CampaignEffect.Week;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** What became of a campaign. */
@ApplicationScoped
class CampaignQueries {
  private static final String AFFILIATED = SqlFile.read("campaign_affiliated");
  private static final String EFFECT =
      AFFILIATED.replace(":page", "") + SqlFile.read("campaign_effect");
  private static final String RECIPIENTS =
      AFFILIATED.replace(":page", "and r.employer > ? order by r.employer limit ?")
          + """
          select r.employer, r.held_out, r.outcome, r.sent_at, r.opened_at, a.at
          from recipient r left join affiliated a on a.employer = r.employer
          order by r.employer
          """;

  private final Sql sql;

  CampaignQueries(Sql sql) {
    this.sql = sql;
  }

  List<RecipientResponse> recipients(UUID campaign, @Nullable String after, int most, Instant now) {
    return sql.list(
        RECIPIENTS,
        row ->
            new RecipientResponse(
                row.getString("employer"),
                row.getBoolean("held_out") ? "HELD_OUT" : row.getString("outcome"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "at")),
        campaign,
        after == null ? "" : after,
        most,
        now);
  }

  /** Written to and held out, and the weeks since the start in which anything happened. */
  CampaignEffect effect(UUID campaign, Instant now) {
    List<Week> weeks =
        sql.list(
            EFFECT,
            row ->
                new Week(
                    row.getObject("week", LocalDate.class),
                    row.getLong("sent"),
                    row.getLong("opened"),
                    row.getLong("affiliated"),
                    row.getLong("held_out_affiliated")),
            campaign,
            now,
            now);
    List<Long> numbers =
        sql.list(
                "select selected - held_out as written, held_out from campaign where id = ?",
                row -> List.of(row.getLong("written"), row.getLong("held_out")),
                campaign)
            .getFirst();
    return new CampaignEffect(
        campaign,
        Group.of(numbers.getFirst(), weeks.stream().mapToLong(Week::affiliated).sum()),
        Group.of(numbers.getLast(), weeks.stream().mapToLong(Week::heldOutAffiliated).sum()),
        weeks.stream().mapToLong(Week::sent).sum(),
        weeks.stream().mapToLong(Week::opened).sum(),
        weeks);
  }
}
