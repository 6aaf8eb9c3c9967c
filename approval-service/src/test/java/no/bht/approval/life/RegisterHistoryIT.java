package no.bht.approval.life;

import static no.bht.approval.fixture.ApprovalApi.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.ApprovalVersions;
import no.bht.approval.approvalcase.domain.ApprovalVersions.Cause;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.history.ApprovalTimeline;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.End;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.EndReason;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * For any past day the register answers as it stood then: a thousand random changes of some
 * providers, each also done to a plain model; then every state the model was in is asked for again,
 * day by day, as known at its moment.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class RegisterHistoryIT {
  private static final int CHANGES = Integer.getInteger("history.changes", 1000);
  private static final long SEED = Long.getLong("history.seed", 20261122L);
  private static final int PROVIDERS = 40;
  private static final int ASKED_OVER_HTTP = 150;
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  private static final String AS_KNOWN =
      """
      select v.approval_id, v.status, v.renewal_pending, v.effect_to < d.day as past
      from generate_series(?::date, ?::date, '1 day') d (day)
      left join lateral (
        select * from approval_version
        where provider = ? and effect_from <= d.day and recorded_at <= ?
          and (superseded_at is null or superseded_at > ?)
        order by effect_from desc limit 1
      ) v on true
      order by d.day
      """;

  @Inject Database database;
  @Inject DataSource source;
  @Inject Approvals approvals;
  @Inject ApprovalVersions versions;
  @Inject InstantSource clock;

  private final Random random = new Random(SEED);
  private final Map<String, Story> stories = new HashMap<>();
  private final List<Moment> moments = new ArrayList<>();

  /** A provider, its model, and how far its days have come. */
  private static final class Story {
    private final String provider;
    private RegisterModel model = new RegisterModel();
    private int today;
    private @Nullable UUID renewing;
    private boolean over;

    private Story(String provider) {
      this.provider = provider;
    }
  }

  /** What was to be said of a provider, as known then. */
  private record Moment(String provider, Instant known, RegisterModel model) {}

  @Test
  void for_any_past_day_the_register_answers_as_it_stood_then() throws Exception {
    List<String> providers =
        IntStream.range(500, 500 + PROVIDERS).mapToObj(Numbers::organisation).toList();
    providers.forEach(provider -> stories.put(provider, new Story(provider)));
    while (moments.size() < CHANGES) {
      change(stories.get(providers.get(random.nextInt(PROVIDERS))));
    }

    for (Moment moment : moments) {
      assertThat(asKnown(moment))
          .as("%s as known at %s", moment.provider(), moment.known())
          .isEqualTo(expected(moment.model()));
    }
    for (int i = 0; i < ASKED_OVER_HTTP; i++) {
      ask(moments.get(random.nextInt(moments.size())), random.nextInt(RegisterModel.DAYS));
    }
    for (Story story : stories.values()) {
      LocalDate day = FIRST.plusDays(story.today);
      assertThat(
              RestAssured.given()
                  .queryParam("asOf", day.toString())
                  .get("/api/v1/register/providers/" + story.provider)
                  .<String>path("status"))
          .isEqualTo(story.model.answerOn(story.today));
    }
    registered(providers.getFirst()).then().statusCode(200);
  }

  private void ask(Moment moment, int day) {
    assertThat(
            RestAssured.given()
                .queryParam("asOf", FIRST.plusDays(day).toString())
                .queryParam("knownAt", moment.known().toString())
                .get("/api/v1/register/providers/" + moment.provider())
                .<String>path("status"))
        .as("%s on day %s as known at %s", moment.provider(), day, moment.known())
        .isEqualTo(moment.model().answerOn(day));
  }

  /** One random change that is possible where the provider stands. */
  private void change(Story story) {
    story.today = Math.min(story.today + random.nextInt(12), RegisterModel.DAYS - 150);
    int today = story.today;
    if (story.over) {
      return;
    }
    if (story.model.isOn(today, "WITHDRAWN")) {
      withdrawn(story, today);
    } else if (story.model.isOn(today, "APPROVED")) {
      approved(story, today);
    } else {
      grant(story, today, today + random.nextInt(4));
    }
  }

  private void withdrawn(Story story, int today) {
    if (random.nextBoolean()) {
      int from = today - random.nextInt(Math.min(today + 1, 20));
      UUID renewing = story.renewing;
      story.model.reinstated(from, renewing);
      write(
          story,
          Cause.REINSTATED,
          days -> days.reinstated(day(from), renewing == null ? null : new ApprovalId(renewing)));
    } else {
      grant(story, today, today);
    }
  }

  private void approved(Story story, int today) {
    RegisterModel.Said said = story.model.on(today);
    if (said == null) {
      return;
    }
    int last = lastApproved(story, today);
    switch (random.nextInt(story.renewing == null ? 8 : 6)) {
      case 0, 1 -> {
        int from = Math.min(today + random.nextInt(15), last);
        Set<ApprovalId> all =
            IntStream.range(from, RegisterModel.DAYS)
                .mapToObj(story.model::on)
                .filter(each -> each != null)
                .map(each -> new ApprovalId(each.approval()))
                .collect(Collectors.toSet());
        story.model.ended(from, "WITHDRAWN");
        write(story, Cause.WITHDRAWN, days -> days.withdrawn(all, day(from)));
      }
      case 2, 3, 4 -> {
        if (story.renewing == null) {
          grant(story, today, last + 1);
        } else if (random.nextBoolean()) {
          RegisterModel.Said ending = story.model.on(last);
          int ends = ending == null ? today : ending.approvalEnds();
          grant(story, today, Math.max(today, ends + 1));
        } else {
          story.renewing = null;
          story.model.renewalDecided(today);
          write(story, Cause.RENEWAL_DECIDED, days -> days.renewalDecided(day(today)));
        }
      }
      case 5 -> {
        if (random.nextInt(12) == 0) {
          story.over = true;
          story.model.ended(today, "ENDED");
          write(
              story,
              Cause.PROVIDER_CHANGED,
              days -> days.ended(day(today), new End(EndReason.CLOSED_DOWN, null)));
        }
      }
      default -> {
        RegisterModel.Said ending = story.model.on(last);
        boolean followed = story.model.on(last + 1) != null;
        if (ending != null && !followed && today <= ending.approvalEnds()) {
          UUID approval = ending.approval();
          story.renewing = approval;
          story.model.renewalReceived(approval, today);
          write(
              story,
              Cause.RENEWAL_RECEIVED,
              days -> days.renewalReceived(new ApprovalId(approval), day(today)));
        }
      }
    }
  }

  private void grant(Story story, int decided, int from) {
    if (from >= RegisterModel.DAYS - 1) {
      return;
    }
    int to = Math.min(from + 10 + random.nextInt(60), RegisterModel.DAYS - 2);
    UUID id = database.approvalWithoutDays(story.provider, "Remembered", day(from), day(to));
    Approval approval =
        QuarkusTransaction.requiringNew()
            .call(() -> approvals.find(new ApprovalId(id)))
            .orElseThrow();
    Approval decidedThen =
        new Approval(
            approval.id(),
            approval.application(),
            approval.provider(),
            approval.validity(),
            approval.ruleVersion(),
            day(decided),
            null,
            approval.announcements(),
            approval.standing());
    story.renewing = null;
    story.model.granted(id, decided, from, to);
    write(story, Cause.GRANTED, days -> days.granted(decidedThen));
  }

  private void write(Story story, Cause cause, UnaryOperator<ApprovalTimeline> change) {
    OrganisationNumber provider = new OrganisationNumber(story.provider);
    QuarkusTransaction.requiringNew()
        .run(() -> versions.replace(provider, change.apply(versions.of(provider)), cause));
    moments.add(new Moment(story.provider, clock.instant(), story.model.copy()));
  }

  private static int lastApproved(Story story, int today) {
    int last = today;
    while (last + 1 < RegisterModel.DAYS && story.model.isOn(last + 1, "APPROVED")) {
      last++;
    }
    return last;
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static List<String> expected(RegisterModel model) {
    return IntStream.range(0, RegisterModel.DAYS)
        .mapToObj(
            day -> {
              RegisterModel.Said said = model.on(day);
              return said == null
                  ? model.answerOn(day)
                  : said.status() + " " + said.approval() + " " + said.renewalPending();
            })
        .toList();
  }

  private List<String> asKnown(Moment moment) throws Exception {
    OffsetDateTime known = moment.known().atOffset(ZoneOffset.UTC);
    List<String> days = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(AS_KNOWN)) {
      select.setObject(1, FIRST);
      select.setObject(2, day(RegisterModel.DAYS - 1));
      select.setString(3, moment.provider());
      select.setObject(4, known);
      select.setObject(5, known);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          days.add(said(row));
        }
      }
    }
    return days;
  }

  private static String said(ResultSet row) throws java.sql.SQLException {
    String status = row.getString("status");
    if (status == null) {
      return "NOT_REGISTERED";
    }
    return row.getBoolean("past")
        ? "EXPIRED"
        : status + " " + row.getString("approval_id") + " " + row.getBoolean("renewal_pending");
  }
}
