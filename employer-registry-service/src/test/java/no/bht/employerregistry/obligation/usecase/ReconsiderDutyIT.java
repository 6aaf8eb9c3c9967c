package no.bht.employerregistry.obligation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Callers;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.obligation.domain.DutyGround;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyGrounds;
import no.bht.employerregistry.obligation.domain.DutyHistory;
import no.bht.employerregistry.obligation.domain.DutyHistory.Period;
import no.bht.employerregistry.obligation.domain.ExactCode;
import no.bht.employerregistry.obligation.domain.ExactCodes;
import no.bht.employerregistry.obligation.domain.GroundKind;
import no.bht.employerregistry.obligation.domain.LimitationAnswer;
import no.bht.employerregistry.obligation.domain.Suspensions;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import no.bht.employerregistry.obligation.domain.TotalDuty;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/** What the statement for many makes of random facts, against the rules of the domain. */
@QuarkusTest
@OnRealServers
class ReconsiderDutyIT {
  private static final int EMPLOYERS = 60;
  private static final List<String> CODES =
      List.of(
          "41.000", "62.100", "84.240", "84.230", "32.99", "45.403", "", "43.221", "43", "84",
          "43");
  private static final List<String> EXACT =
      List.of("43.340", "62.100", "84.240", "84.2", "84.110", "43.9");
  private static final List<GroundKind> KINDS =
      List.of(
          GroundKind.RISK_ASSESSMENT,
          GroundKind.PARTIES_DEMAND,
          GroundKind.ORDER,
          GroundKind.INDIVIDUAL_DECISION);

  @Inject ReconsiderDuty reconsiderDuty;
  @Inject DutyGrounds grounds;
  @Inject ExactCodes exactCodes;
  @Inject DutyHistory history;
  @Inject Suspensions suspensions;
  @Inject IndustryRules rules;
  @Inject InstantSource clock;
  @Inject Ids ids;
  @Inject DataSource database;

  private final Random random = new Random(20_251_007);

  @Test
  @ActivateRequestContext
  void the_statement_agrees_with_the_rules_and_tells_each_change_once() {
    List<OrganisationNumber> employers =
        IntStream.range(0, EMPLOYERS)
            .mapToObj(i -> new OrganisationNumber(Callers.newNumber()))
            .toList();
    read(employers);
    LocalDate today = Oslo.today(clock);

    for (int round = 0; round < 4; round++) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                employers.forEach(employer -> somethingHappensTo(employer, today));
                reconsiderDuty.of(employers, today);
              });
      QuarkusTransaction.requiringNew().run(() -> reconsiderDuty.of(employers, today));
      employers.forEach(employer -> assertAgrees(employer, today));
      if (round == 1) {
        read(employers);
        employers.forEach(employer -> assertAgrees(employer, today));
      }
    }
  }

  private void assertAgrees(OrganisationNumber employer, LocalDate today) {
    TotalDuty duty =
        TotalDuty.on(today, rules.stored(), grounds.factsOf(employer, clock.instant()).facts());
    List<Period> open =
        history.periodsOf(employer, null, 100).stream()
            .filter(period -> period.obligedTo() == null)
            .toList();
    assertThat(open).as("%s", duty).hasSize(duty.isObliged() ? 1 : 0);
    if (duty.isObliged()) {
      assertThat(open.getFirst().grounds()).isEqualTo(duty.kinds());
      assertThat(open.getFirst().part()).isEqualTo(duty.isPartial());
    }
    List<String> told =
        new Log(database)
            .typesOf(employer.value()).stream()
                .filter(type -> type.startsWith("obligation"))
                .toList();
    for (int i = 0; i < told.size(); i++) {
      assertThat(told.get(i))
          .isEqualTo(i % 2 == 0 ? "obligation-established" : "obligation-lifted");
    }
    assertThat(told.size() % 2).isEqualTo(duty.isObliged() ? 1 : 0);
  }

  private void read(List<OrganisationNumber> employers) {
    BulkFile file = BulkFile.ofUnits();
    for (OrganisationNumber employer : employers) {
      if (random.nextInt(12) == 0) {
        file.closed(employer.value(), "41.000", "2026-01-31");
      } else {
        file.unit(employer.value(), CODES.get(random.nextInt(CODES.size())));
      }
    }
    Callers.importing(file.csv()).then().statusCode(201);
  }

  private void somethingHappensTo(OrganisationNumber employer, LocalDate today) {
    switch (random.nextInt(7)) {
      case 0 -> grounds.add(ground(employer, today));
      case 1 -> endAll(employer, today);
      case 2 -> suspensions.put(suspension(employer, today));
      case 3 -> answer(employer, today);
      case 4, 5 -> exactCode(employer, today);
      default -> {
        // Nothing happens.
      }
    }
  }

  private DutyGround ground(OrganisationNumber employer, LocalDate today) {
    LocalDate from = today.plusDays(random.nextInt(5) - 3L);
    return new DutyGround(
        ids.next(),
        employer,
        KINDS.get(random.nextInt(KINDS.size())),
        random.nextBoolean() ? null : "A part",
        from,
        random.nextBoolean() ? null : from.plusDays(random.nextInt(4)),
        random.nextInt(4) > 0,
        "test",
        null,
        null,
        null,
        recorded(),
        0);
  }

  private void endAll(OrganisationNumber employer, LocalDate today) {
    for (DutyGround ground : grounds.of(employer, null, 100)) {
      LocalDate first = ground.from().minusDays(1);
      LocalDate lastDay = today.minusDays(1).isBefore(first) ? first : today.minusDays(1);
      grounds.save(ground.changed(ground.part(), ground.from(), lastDay), "ended", recorded());
    }
  }

  private Suspension suspension(OrganisationNumber employer, LocalDate today) {
    LocalDate from = today.minusDays(random.nextInt(3));
    return new Suspension(
        new UUID(7, Long.parseLong(employer.value())),
        employer,
        random.nextBoolean() ? null : "A part",
        from,
        random.nextBoolean() ? from.plusDays(random.nextInt(3)) : null);
  }

  /** For what was read last, and now and then for another code, in whose place it never stands. */
  private void exactCode(OrganisationNumber employer, LocalDate today) {
    IndustryCode read =
        grounds.factsOf(employer, clock.instant()).facts().readings().getFirst().main();
    exactCodes.add(
        employer,
        new ExactCode(
            ids.next(),
            Classification.SN2025,
            random.nextInt(4) == 0 ? new IndustryCode("43") : read,
            new IndustryCode(EXACT.get(random.nextInt(EXACT.size()))),
            today.plusDays(random.nextInt(3) - 2L),
            "Told by letter",
            recorded()));
  }

  private void answer(OrganisationNumber employer, LocalDate today) {
    List<LimitationQuestion> questions = new ArrayList<>();
    rules
        .stored()
        .listOn(today)
        .ifPresent(list -> LimitationQuestion.of(list).forEach(questions::add));
    questions.stream()
        .filter(question -> question.entry().value().startsWith("84"))
        .forEach(
            question ->
                grounds.add(
                    employer,
                    new LimitationAnswer(
                        ids.next(),
                        question.key(),
                        random.nextBoolean(),
                        random.nextInt(3) == 0 ? "A part" : null,
                        today.plusDays(random.nextInt(3) - 2L),
                        null,
                        recorded())));
  }

  private Recorded recorded() {
    Instant now = clock.instant();
    return new Recorded("test", "registrar", now);
  }
}
