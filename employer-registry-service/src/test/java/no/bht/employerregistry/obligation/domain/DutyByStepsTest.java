package no.bht.employerregistry.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryListEntry;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyTimeline.Segment;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Duty computed step by step, as the registry does it, equals duty computed from nothing, for every
 * day: whatever order codes, answers, grounds, ends, dispensations, lists and days come in.
 */
class DutyByStepsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 20);
  private static final int DAYS = 40;
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(11);
  private static final List<String> CODES =
      List.of(
          "41.000", "62.100", "84.240", "84.230", "32.99", "45.403", "00.000", "43.221", "43",
          "84");
  private static final List<GroundKind> KINDS =
      List.of(GroundKind.RISK_ASSESSMENT, GroundKind.PARTIES_DEMAND, GroundKind.ORDER);

  /** One thing that becomes known on a day. */
  record Step(int day, What what, int one, int two, boolean flag) {}

  enum What {
    READ_SN2007,
    READ_SN2025,
    ANSWER,
    EXACT_CODE,
    RECORD_GROUND,
    END_GROUND,
    SUSPEND,
    END_SUSPENSION,
    LEAVE,
    COME_BACK,
    ADOPT_LIST
  }

  /** What is known, and the periods told so far. */
  private static final class Registry {
    IndustryRule rule = IndustryRuleFiles.read();
    final List<RegisteredIndustry> readings = new ArrayList<>();
    final List<ExactCode> exactCodes = new ArrayList<>();
    final List<LimitationAnswer> answers = new ArrayList<>();
    final List<DutyGround> grounds = new ArrayList<>();
    final List<Suspension> suspensions = new ArrayList<>();
    @Nullable LocalDate gone;
    final TreeMap<LocalDate, LocalDate> periods = new TreeMap<>();
    final List<String> told = new ArrayList<>();
    @Nullable LocalDate openSince;

    DutyFacts facts() {
      return new DutyFacts(readings, exactCodes, answers, grounds, suspensions, gone);
    }

    /** What the sweeps look for, and nothing else: what turns by the day alone. */
    boolean turnsOn(LocalDate day) {
      LocalDate before = day.minusDays(1);
      return day.equals(gone)
          || rule.lists().stream().anyMatch(list -> list.validFrom().equals(day))
          || grounds.stream().anyMatch(it -> day.equals(Turns.next(it.from(), it.to(), before)))
          || suspensions.stream()
              .anyMatch(it -> day.equals(Turns.next(it.from(), it.to(), before)));
    }

    /** The same as the SQL does: compare with the open period, open or close it, tell it once. */
    void reconsider(LocalDate day) {
      boolean obliged = TotalDuty.on(day, rule, facts()).isObliged();
      if (obliged && openSince == null) {
        openSince = day;
        told.add("established");
      } else if (!obliged && openSince != null) {
        periods.put(openSince, day.minusDays(1));
        openSince = null;
        told.add("lifted");
      }
    }

    boolean wasObligedOn(LocalDate day) {
      return (openSince != null && !day.isBefore(openSince))
          || periods.entrySet().stream()
              .anyMatch(it -> !day.isBefore(it.getKey()) && !day.isAfter(it.getValue()));
    }
  }

  @Property(tries = 400)
  void duty_by_steps_equals_duty_from_nothing(@ForAll("steps") List<Step> steps) {
    Registry registry = new Registry();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(i);
      if (registry.turnsOn(day)) {
        registry.reconsider(day);
      }
      for (Step step : steps) {
        if (step.day() == i) {
          take(step, day, registry);
          registry.reconsider(day);
        }
      }
      // From nothing: a fresh reading of every fact and rule known by the end of this day.
      boolean fromNothing = TotalDuty.on(day, registry.rule, registry.facts()).isObliged();
      assertThat(registry.wasObligedOn(day)).as("%s", day).isEqualTo(fromNothing);
    }
    assertThat(registry.told)
        .as("established and lifted in turn")
        .isEqualTo(alternating(registry.told.size()));
  }

  @Property(tries = 200)
  void the_history_by_the_rules_agrees_with_every_single_day(@ForAll("steps") List<Step> steps) {
    Registry registry = new Registry();
    for (Step step : steps) {
      take(step, FIRST.plusDays(step.day()), registry);
    }
    List<Segment> history = DutyTimeline.of(registry.rule, registry.facts(), FIRST).segments();

    for (int i = 0; i < DAYS * 2; i++) {
      LocalDate day = FIRST.plusDays(i);
      Segment of =
          history.stream()
              .filter(it -> !day.isBefore(it.from()) && (it.to() == null || !day.isAfter(it.to())))
              .findAny()
              .orElseThrow();
      TotalDuty single = TotalDuty.on(day, registry.rule, registry.facts());
      assertThat(of.duty().outcome()).as("%s", day).isEqualTo(single.outcome());
      assertThat(of.duty().kinds()).as("%s", day).isEqualTo(single.kinds());
    }
  }

  private static List<String> alternating(int size) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      told.add(i % 2 == 0 ? "established" : "lifted");
    }
    return told;
  }

  private static void take(Step step, LocalDate day, Registry registry) {
    switch (step.what()) {
      case READ_SN2007 -> read(registry, Classification.SN2007, step, day);
      case READ_SN2025 -> read(registry, Classification.SN2025, step, day);
      case ANSWER -> answer(registry, step, day);
      case EXACT_CODE -> exactCode(registry, step, day);
      case RECORD_GROUND -> registry.grounds.add(ground(step, day));
      case END_GROUND -> endGround(registry, step, day);
      case SUSPEND -> registry.suspensions.add(suspension(step, day));
      case END_SUSPENSION -> endSuspension(registry, day);
      case LEAVE -> registry.gone = day.plusDays(step.two() % 5);
      case COME_BACK -> registry.gone = null;
      case ADOPT_LIST -> adopt(registry, step, day);
      default -> throw new IllegalStateException();
    }
  }

  private static void read(
      Registry registry, Classification classification, Step step, LocalDate day) {
    registry.readings.removeIf(
        it -> it.classification() == classification && it.readOn().equals(day));
    registry.readings.add(
        new RegisteredIndustry(
            classification,
            Arrays.asList(new IndustryCode(CODES.get(step.one() % CODES.size())), null, null),
            day));
  }

  private static void answer(Registry registry, Step step, LocalDate day) {
    List<LimitationQuestion> questions =
        registry.rule.lists().stream()
            .flatMap(LimitationQuestion::of)
            .filter(it -> it.entry().value().startsWith("84"))
            .toList();
    registry.answers.add(
        new LimitationAnswer(
            new UUID(1, registry.answers.size()),
            questions.get(step.one() % questions.size()).key(),
            step.flag(),
            step.two() % 3 == 0 ? "A part" : null,
            day,
            null,
            recorded(day)));
  }

  /** For what was read last, and now and then for a code that was never read. */
  private static void exactCode(Registry registry, Step step, LocalDate day) {
    IndustryCode registered =
        registry.readings.isEmpty() || step.two() % 5 == 0
            ? new IndustryCode("43")
            : registry.readings.getLast().main();
    registry.exactCodes.add(
        new ExactCode(
            new UUID(4, registry.exactCodes.size()),
            step.flag() ? Classification.SN2025 : Classification.SN2007,
            registered,
            new IndustryCode(CODES.get(step.one() % CODES.size())),
            day,
            "Told by letter",
            recorded(day)));
  }

  private static DutyGround ground(Step step, LocalDate day) {
    LocalDate from = day.plusDays(step.two() % 7 - 2L);
    return new DutyGround(
        new UUID(2, step.hashCode()),
        EMPLOYER,
        KINDS.get(step.one() % KINDS.size()),
        step.two() % 4 == 0 ? "A part" : null,
        from,
        step.flag() ? from.plusDays(step.one() % 9) : null,
        step.one() % 5 != 0,
        "x",
        null,
        null,
        null,
        recorded(day),
        0);
  }

  private static void endGround(Registry registry, Step step, LocalDate day) {
    if (!registry.grounds.isEmpty()) {
      int index = step.one() % registry.grounds.size();
      DutyGround ground = registry.grounds.get(index);
      LocalDate lastDay =
          day.isBefore(ground.from()) ? ground.from().minusDays(1) : day.plusDays(step.two() % 3);
      registry.grounds.set(index, ground.changed(ground.part(), ground.from(), lastDay));
    }
  }

  private static Suspension suspension(Step step, LocalDate day) {
    return new Suspension(
        new UUID(3, step.hashCode()),
        EMPLOYER,
        step.flag() ? null : "A part",
        day.plusDays(step.two() % 4),
        day.plusDays(step.two() % 4 + step.one() % 12));
  }

  private static void endSuspension(Registry registry, LocalDate day) {
    if (!registry.suspensions.isEmpty()) {
      Suspension last = registry.suspensions.removeLast();
      LocalDate to = day.isBefore(last.from()) ? last.from().minusDays(1) : day;
      registry.suspensions.add(
          new Suspension(last.dispensation(), EMPLOYER, last.part(), last.from(), to));
    }
  }

  /** A list of a day still to come that takes out 41, or puts in 62. */
  private static void adopt(Registry registry, Step step, LocalDate day) {
    IndustryList last = registry.rule.lists().getLast();
    LocalDate from = day.plusDays(1 + step.one() % 6);
    if (!from.isAfter(last.validFrom())) {
      return;
    }
    List<IndustryListEntry> entries =
        last.entries().stream()
            .filter(it -> step.flag() || !it.code().value().equals("41"))
            .toList();
    List<IndustryListEntry> more = new ArrayList<>(entries);
    boolean has62 = entries.stream().anyMatch(it -> it.code().value().equals("62"));
    if (step.two() % 2 == 0 && !has62) {
      more.add(new IndustryListEntry(new IndustryCode("62"), "Test", null));
    }
    registry.rule =
        registry.rule.followedBy(
            new IndustryList("DRAFT-" + from, Classification.SN2025, from, null, more));
  }

  private static Recorded recorded(LocalDate day) {
    return new Recorded("test", "registrar", Oslo.startOf(day));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.of(What.class),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }
}
