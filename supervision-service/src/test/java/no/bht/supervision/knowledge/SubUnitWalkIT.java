package no.bht.supervision.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two enterprises, three sub-units that move between them, two providers: whatever is told, and in
 * whatever order the parties are heard, who is without on which day and why is as plain reading of
 * all that was told says.
 */
@SupervisionTest
class SubUnitWalkIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 60;
  private static final int SUB_UNITS = 3;
  private static final int EMPLOYERS = 5;
  private static final int PARTIES = 7;

  @Inject Announced announced;
  @Inject Sql sql;

  private record Heard(String type, int party, ObjectNode data) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void every_order_of_the_parties_gives_what_plain_reading_gives(int seed) {
    Random random = new Random(seed);
    Plain plain = new Plain();
    List<OrganisationNumber> numbers = new ArrayList<>();
    List<Deque<Heard>> told = new ArrayList<>();
    for (int party = 0; party < PARTIES; party++) {
      numbers.add(OrganisationNumbers.valid(7700 + seed * 10 + party));
      told.add(new ArrayDeque<>());
    }
    for (int party = 0; party < PARTIES; party++) {
      new Tale(random, plain, numbers, party, told.get(party)).tell();
    }
    while (told.stream().anyMatch(events -> !events.isEmpty())) {
      Heard heard = told.get(random.nextInt(PARTIES)).poll();
      if (heard != null) {
        announced.tell(heard.type(), numbers.get(heard.party()), heard.data());
      }
    }
    for (int employer = 0; employer < EMPLOYERS; employer++) {
      assertThat(stored(numbers.get(employer)))
          .as("employer %d", employer)
          .isEqualTo(plain.of(employer));
    }
  }

  private Map<LocalDate, String> stored(OrganisationNumber employer) {
    return sql
        .list(
            """
            select day::date as day, reason from generate_series(?::date, ?::date, '1 day') day
            join uncovered_period u on u.employer = ?
              and valid_from <= day and (valid_to is null or valid_to > day)
            """,
            row -> Map.entry(row.getObject("day", LocalDate.class), row.getString("reason")),
            FIRST,
            FIRST.plusDays(DAYS - 1),
            employer)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What one party has to tell, in its order. */
  private record Tale(
      Random random, Plain plain, List<OrganisationNumber> numbers, int party, Deque<Heard> told) {

    void tell() {
      if (party >= EMPLOYERS) {
        approval();
        return;
      }
      if (party < SUB_UNITS) {
        belongs(0, SUB_UNITS + random.nextInt(2));
      }
      for (int i = 0; i < 5; i++) {
        duty();
        if (party < SUB_UNITS && random.nextBoolean()) {
          belongs(8 + i * 10 + random.nextInt(10), random.nextInt(3) + SUB_UNITS);
        }
        if (party >= SUB_UNITS || random.nextInt(4) == 0) {
          affiliation();
        }
      }
    }

    private void duty() {
      int from = random.nextInt(DAYS);
      boolean obliged = random.nextInt(3) > 0;
      plain.obliged(party, from, obliged);
      ObjectNode data = data().put("from", day(from));
      if (obliged) {
        data.put("ground", "INDUSTRY_LIST").put("ruleVersion", "x").put("entry", "41");
        data.put("industryCode", "41.000").put("classification", "SN2025");
      } else {
        data.put("reason", "NOT_LISTED");
      }
      heard("employer-registry.obligation-" + (obliged ? "established" : "lifted"), data);
    }

    /** One past the enterprises is none. */
    private void belongs(int from, int enterprise) {
      plain.belongs(party, from, enterprise);
      ObjectNode data = data().put("readOn", day(from)).put("organisationForm", "BEDR");
      if (enterprise < EMPLOYERS) {
        data.put("mainUnit", numbers.get(enterprise).value());
      }
      heard("employer-registry.employer-changed", data);
    }

    private void affiliation() {
      Contract contract = new Contract();
      contract.employer = party;
      contract.provider = EMPLOYERS + random.nextInt(2);
      contract.from = random.nextInt(DAYS);
      plain.contracts.add(contract);
      String id = new UUID(random.nextLong(), random.nextLong()).toString();
      started(id, contract);
      if (random.nextBoolean()) {
        contract.to = contract.from + random.nextInt(20) - 1;
        heard(
            "employer-registry.affiliation-ended",
            data().put("affiliationId", id).put("lastDay", day(contract.to)));
      }
      if (random.nextInt(3) == 0) {
        contract.invalidFrom = contract.from + random.nextInt(10);
        heard(
            "employer-registry.affiliation-invalidated",
            data().put("affiliationId", id).put("invalidFrom", day(contract.invalidFrom)));
      }
      if (random.nextInt(3) == 0) {
        contract.to = DAYS;
        contract.invalidFrom = DAYS;
        started(id, contract);
      }
    }

    private void started(String id, Contract contract) {
      ObjectNode data = data().put("affiliationId", id).put("from", day(contract.from));
      data.put("provider", numbers.get(contract.provider).value());
      contract.named = null;
      switch (random.nextInt(4)) {
        case 0 -> {}
        case 1 -> data.put("coverage", "WHOLE");
        default -> {
          data.put("coverage", "PARTIAL");
          List<Integer> named = new ArrayList<>();
          contract.named = named;
          for (int unit = 0; unit < SUB_UNITS; unit++) {
            if (random.nextBoolean()) {
              named.add(unit);
              data.withArray("coveredUnits").add(numbers.get(unit).value());
            }
          }
        }
      }
      heard("employer-registry.affiliation-started", data);
    }

    private void approval() {
      String id = new UUID(random.nextLong(), random.nextLong()).toString();
      plain.approved(party, 0, DAYS);
      heard(
          "approval.approval-granted",
          data()
              .put("applicationId", id)
              .put("approvalId", id)
              .put("validFrom", day(0))
              .put("validTo", day(DAYS)));
      int from = random.nextInt(DAYS);
      int again = from + random.nextInt(DAYS - from);
      plain.withdrawn(party, from, again);
      heard(
          "approval.approval-withdrawn",
          data().put("approvalId", id).put("withdrawnFrom", day(from)));
      heard("approval.approval-reinstated", data().put("approvalId", id).put("from", day(again)));
    }

    private void heard(String type, ObjectNode data) {
      told.add(new Heard(type, party, data));
    }

    private static ObjectNode data() {
      return JSON.createObjectNode();
    }

    private static String day(int day) {
      return FIRST.plusDays(day).toString();
    }
  }

  private static final class Contract {
    private int employer;
    private int provider;
    private int from;
    private int to = DAYS;
    private int invalidFrom = DAYS;
    private @Nullable List<Integer> named;

    private boolean holds(int day) {
      return from <= day && day <= to;
    }
  }

  /** What was told, day by day. */
  private static final class Plain {
    private final boolean[][] duty = new boolean[EMPLOYERS][DAYS];
    private final boolean[][] approved = new boolean[PARTIES][DAYS];
    private final int[][] enterprise = new int[SUB_UNITS][DAYS];
    private final List<Contract> contracts = new ArrayList<>();

    private void obliged(int employer, int from, boolean obliged) {
      Arrays.fill(duty[employer], from, DAYS, obliged);
    }

    private void belongs(int unit, int from, int to) {
      Arrays.fill(enterprise[unit], Math.min(from, DAYS), DAYS, to);
    }

    private void approved(int provider, int from, int to) {
      Arrays.fill(approved[provider], from, to, true);
    }

    private void withdrawn(int provider, int from, int again) {
      Arrays.fill(approved[provider], from, again, false);
    }

    private Map<LocalDate, String> of(int employer) {
      Map<LocalDate, String> days = new TreeMap<>();
      boolean before = false;
      for (int i = 0; i < DAYS; i++) {
        int day = i;
        List<Contract> counting =
            contracts.stream().filter(one -> one.holds(day) && counts(one, employer, day)).toList();
        before |= !counting.isEmpty();
        boolean covered =
            counting.stream().anyMatch(one -> day < one.invalidFrom && approved[one.provider][day]);
        if (duty[employer][day] && !covered) {
          days.put(
              FIRST.plusDays(day),
              counting.isEmpty()
                  ? before ? "AFFILIATION_ENDED" : "NEVER_AFFILIATED"
                  : "APPROVAL_LOST");
        }
      }
      return days;
    }

    private boolean counts(Contract one, int employer, int day) {
      boolean ofEnterprise = employer < SUB_UNITS && enterprise[employer][day] == one.employer;
      boolean ofSubUnit = one.employer < SUB_UNITS && enterprise[one.employer][day] == employer;
      return one.employer == employer
          || ofSubUnit
          || (ofEnterprise && (one.named == null || one.named.contains(employer)));
    }
  }
}
