package no.bht.supervision.tilda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Ids;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.inspection.domain.BrokenOff;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.domain.PartyFacts;
import no.bht.supervision.inspection.domain.Purpose;
import no.bht.supervision.inspection.domain.Report;
import no.bht.supervision.inspection.domain.SelectionReason;
import org.junit.jupiter.api.Test;

/**
 * Inspections that random commands have brought anywhere; whatever is told keeps to the contract.
 */
@SupervisionTest
class RandomInspectionsTest {
  private static final int SEED = 1_890_000;
  private static final int WALKS = 40;
  private static final LocalDate DAY = LocalDate.of(2017, 3, 16);
  private static final Set<InspectionState> PLANNED_OR_OPEN =
      Set.of(
          InspectionState.PLANNED,
          InspectionState.ANNOUNCED,
          InspectionState.UNDER_WAY,
          InspectionState.CARRIED_OUT,
          InspectionState.REPORTED);

  @Inject Inspections inspections;
  @Inject Checklists checklists;
  @Inject Sql sql;
  @Inject Ids ids;

  @Test
  void wherever_an_inspection_stands_what_is_told_of_it_keeps_to_the_contract() {
    Random random = new Random(5);
    List<String> planned = new ArrayList<>();
    List<String> reported = new ArrayList<>();

    for (int walk = 0; walk < WALKS; walk++) {
      Inspection inspection = walked(random, OrganisationNumbers.valid(SEED + walk));
      String unit = inspection.opening().party().number().value();
      boolean open = PLANNED_OR_OPEN.contains(inspection.state());
      boolean ended =
          switch (inspection.state()) {
            case REPORTED, CLOSED -> true;
            case BROKEN_OFF -> !inspection.answers().isEmpty();
            default -> false;
          };
      assertThat(TildaCalls.coordinations(unit)).as("%s", inspection.state()).hasSize(open ? 1 : 0);
      assertThat(TildaCalls.reports(unit)).as("%s", inspection.state()).hasSize(ended ? 1 : 0);
      TildaCalls.trends(unit);
      (open ? planned : reported).add(unit);
    }

    assertThat(unitsOf("tilsynskoordineringer", "/tilda/koordinering")).containsAll(planned);
    assertThat(planned).isNotEmpty();
    assertThat(reported).isNotEmpty();
    unitsOf("tilsynsrapporter", "/tilda/tilsyn");
    unitsOf("trendrapporter", "/tilda/trend");
  }

  private static List<String> unitsOf(String list, String path) {
    JsonNode answer = TildaCalls.answer(list, path, "maaned", "3", "aar", "2017");
    return answer.valueStream().map(one -> one.path("tildaenhet").asText()).toList();
  }

  private Inspection walked(Random random, OrganisationNumber party) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Checklist checklist = checklists.inForce(PartyKind.EMPLOYER, InspectionFixture.TODAY);
              Inspection inspection = opened(random, party, checklist);
              inspections.add(inspection);
              for (int step = random.nextInt(9); step > 0; step--) {
                try {
                  step(random, inspection, checklist);
                } catch (CommandRefused refused) {
                  // Not every command is possible everywhere.
                }
              }
              Inspection saved = inspections.save(inspection);
              for (int reaction = random.nextInt(3); reaction > 0; reaction--) {
                react(random, saved);
              }
              return saved;
            });
  }

  private Inspection opened(Random random, OrganisationNumber party, Checklist checklist) {
    Opening opening =
        new Opening(
            new InspectionId(ids.next()),
            new Party(PartyKind.EMPLOYER, party),
            one(random, InspectionForm.values()),
            random.nextBoolean(),
            List.of("5534"),
            checklist.version(),
            DAY,
            "inspector",
            new Purpose(
                null,
                null,
                one(random, SelectionReason.values()),
                one(random, null, "OST"),
                one(random, null, DAY.plusDays(3))),
            new PartyFacts(
                one(random, null, "0301"),
                null,
                null,
                7,
                one(random, null, "AS", "ENK"),
                null,
                null));
    return Inspection.open(opening, checklist).inspection();
  }

  private static void step(Random random, Inspection inspection, Checklist checklist) {
    switch (random.nextInt(8)) {
      case 0 -> inspection.announce(DAY);
      case 1 -> inspection.begin(DAY);
      case 2 -> inspection.carryOut(DAY, DAY);
      case 3 -> inspection.report(new Report(DAY, "inspector", "Seen.", null, null), checklist);
      case 4 -> inspection.close(new Closing(DAY, "inspector"));
      case 5 -> {
        if (random.nextInt(4) == 0) {
          inspection.breakOff(
              new BrokenOff(DAY, "inspector", "Gone."), InspectionFixture.Orders.NONE);
        }
      }
      default ->
          Stream.of("5527", "5528")
              .forEach(
                  code ->
                      inspection.answer(
                          InspectionFixture.assessed(code, one(random, Outcome.values())),
                          checklist,
                          InspectionFixture.TODAY,
                          InspectionFixture.obliged(),
                          InspectionFixture.Orders.NONE));
    }
  }

  private void react(Random random, Inspection inspection) {
    sql.update(
        """
        insert into reaction (id, kind, inspection_id, party, party_kind, control_point, legal_bases, state, stage,
          decided_on, annulled, amount)
        values (?, ?, ?, ?, 'EMPLOYER', ?, '{LOV-2005-06-17-62 § 3-3}', 'ISSUED', ?, ?, ?, ?)
        """,
        ids.next(),
        one(random, ReactionKind.values()),
        inspection.opening().id().value(),
        inspection.opening().party().number(),
        one(random, null, "5527"),
        one(random, "DECIDED", "ENDED"),
        DAY,
        random.nextInt(4) == 0,
        one(random, null, new java.math.BigDecimal("12500.50")));
  }

  @SafeVarargs
  private static <T> T one(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
