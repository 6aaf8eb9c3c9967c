package no.bht.supervision.tilda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.sharing.SharedInformation;
import no.bht.supervision.sharing.SharedInformation.SharedFinding;
import no.bht.supervision.sharing.SharedInformation.SharedPlace;
import no.bht.supervision.sharing.SharedInformation.Simultaneous;

/** Whatever an inspection is like, what is told of it keeps to the contract and names nobody. */
class ReportsPropertyTest {
  private static final String SECRET = "01015000232";
  private static final List<String> CODES = List.of("5527", "5528", "5534", "unknown");

  @Property(tries = 500)
  void a_report_keeps_to_the_contract(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    InspectionRow row = row(random);
    Details details = details(random, row);

    JsonNode answer =
        written(
            "tilsynsrapporter",
            new Reports(settings(Map.of()), new OneChecklist()).of(row, details).stream().toList());

    assertThat(ContractCheck.faults(answer, "tilsynsrapporter")).isEmpty();
    assertThat(answer.toString()).doesNotContain(SECRET);
    JsonNode report = answer.at("/tilsynsrapporter/0");
    if (row.mayBeSoleProprietor()) {
      assertThat(report.has("tilsynsegenskaper")).isFalse();
      assertThat(report.has("anmerkninger")).isFalse();
      assertThat(report.toString())
          .doesNotContain("melding", "utredning", "Sett.", "adressenavn", row.id().toString());
    }
  }

  @Property(tries = 500)
  void a_coordination_keeps_to_the_contract(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    InspectionRow row = row(random);

    JsonNode answer =
        written(
            "tilsynskoordineringer",
            new Coordinations(settings(Map.of())).of(row, details(random, row)).stream().toList());

    assertThat(ContractCheck.faults(answer, "tilsynskoordineringer")).isEmpty();
    assertThat(answer.toString()).doesNotContain(SECRET);
    if (row.mayBeSoleProprietor()) {
      assertThat(answer.toString()).doesNotContain("meldingTil", "Sett.", "adressenavn");
    }
  }

  @Property(tries = 200)
  void reports_on_sole_proprietors_are_left_out_where_the_office_wants_that(@ForAll long seed) {
    Random random = new Random(seed);
    InspectionRow row = row(random);
    TildaSettings drop = settings(Map.of("bht.supervision.tilda.sole-proprietors", "DROP"));

    assertThat(new Reports(drop, new OneChecklist()).of(row, details(random, row)).isEmpty())
        .isEqualTo(row.mayBeSoleProprietor());
    assertThat(new Coordinations(drop).of(row, details(random, row)).isEmpty())
        .isEqualTo(row.mayBeSoleProprietor());
  }

  @Property(tries = 300)
  void a_trend_keeps_to_the_contract_and_has_no_sole_proprietor(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean sole = random.nextBoolean();
    Answer.enveloped(
            "974761211",
            "trendrapporter",
            answer -> {
              Trends trends = new Trends("974761211", LocalDate.of(2026, 5, 4), answer);
              for (int unit = 0; unit < 3; unit++) {
                for (int year = 2027; year > 2020; year--) {
                  trends.add(trendRow(random, unit, year, sole && unit == 1));
                }
              }
              trends.end();
            })
        .write(out);

    JsonNode answer = new JsonMapper().readTree(out.toByteArray());

    assertThat(ContractCheck.faults(answer, "trendrapporter")).isEmpty();
    assertThat(answer.path("trendrapporter")).hasSize(sole ? 2 : 3);
  }

  private static TrendRow trendRow(Random random, int unit, int year, boolean sole) {
    int inspections = 1 + random.nextInt(5);
    return new TrendRow(
        OrganisationNumbers.valid(unit).value(),
        year,
        inspections,
        random.nextInt(inspections + 1),
        random.nextInt(3),
        random.nextInt(2),
        random.nextInt(3),
        sole);
  }

  private static JsonNode written(String list, List<?> items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.enveloped(
            "974761211",
            list,
            answer -> {
              for (Object item : items) {
                answer.add(item);
              }
            })
        .write(out);
    return new JsonMapper().readTree(out.toByteArray());
  }

  private static InspectionRow row(Random random) {
    LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
    return new InspectionRow(
        new UUID(random.nextLong(), random.nextLong()),
        OrganisationNumbers.valid(random.nextInt(1000)).value(),
        one(random, PartyKind.values()),
        one(random, InspectionForm.values()),
        random.nextInt(5) == 0 ? null : random.nextBoolean(),
        one(
            random,
            "PLANNED",
            "ANNOUNCED",
            "UNDER_WAY",
            "CARRIED_OUT",
            "REPORTED",
            "CLOSED",
            "BROKEN_OFF"),
        one(random, "RISK", "RANDOM", "CAMPAIGN", "COMPLAINT", "DEVIATION", "FOLLOW_UP", "OTHER"),
        day,
        random.nextBoolean() ? null : day,
        random.nextInt(4) == 0 ? null : "employers-test",
        one(random, null, "0301", "1103", "", "x"),
        one(random, null, "Tilsyn Øst"),
        random.nextBoolean(),
        random.nextInt(3),
        random.nextBoolean()
            ? null
            : new InspectionRow.Campaign(
                one(random, "BHT-plikten 2026", "Om " + SECRET),
                day,
                one(random, null, day.plusDays(90))));
  }

  private static Details details(Random random, InspectionRow row) {
    List<Details.Reaction> reactions = new ArrayList<>();
    List<Details.Message> messages = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      reactions.add(
          new Details.Reaction(
              row.id(),
              one(random, ReactionKind.values()),
              one(random, null, "5527", "unknown"),
              one(random, List.of(), List.of("LOV-2005-06-17-62 § 3-3", "another")),
              random.nextInt(5) == 0 ? null : row.activityOn(),
              one(random, null, new BigDecimal("12000.50"), new BigDecimal("99999999999.99")),
              random.nextInt(5) == 0 ? null : 1 + random.nextInt(3)));
      messages.add(
          new Details.Message(
              row.id(),
              "985399077",
              one(random, null, "Rapport", "Ring " + SECRET),
              Instant.parse("2026-03-17T12:20:02.123456Z")));
    }
    return new Details(
        Map.of(row.id(), CODES.subList(0, random.nextInt(CODES.size()))),
        Map.of(row.id(), reactions),
        Map.of(row.id(), messages),
        random.nextInt(3) == 0 ? Map.of() : Map.of(row.id(), shared(random)));
  }

  private static SharedInformation shared(Random random) {
    String text = one(random, null, "Sett.", "Ring " + SECRET);
    return new SharedInformation(
        one(random, null, 2),
        one(random, null, 3),
        text,
        random.nextBoolean()
            ? null
            : new SharedPlace(text, text, one(random, null, "1"), null, text),
        random.nextBoolean()
            ? List.of()
            : List.of(
                new Simultaneous(
                    new OrganisationNumber("985399077"),
                    text,
                    one(random, null, InspectionForm.ON_SITE))),
        text == null ? List.of() : List.of(new SharedFinding("5527", text)));
  }

  @SafeVarargs
  private static <T> T one(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  static TildaSettings settings(Map<String, String> given) {
    return new SmallRyeConfigBuilder()
        .withMapping(TildaSettings.class)
        .withSources(new io.smallrye.config.PropertiesConfigSource(given, "test", 100))
        .withDefaultValue("bht.supervision.tilda.time-limit", "PT20S")
        .build()
        .getConfigMapping(TildaSettings.class);
  }

  static final class OneChecklist implements Checklists {
    @Override
    public Checklist inForce(PartyKind kind, LocalDate day) {
      return InspectionFixture.CHECKLIST;
    }

    @Override
    public List<Checklist> all() {
      return List.of(InspectionFixture.CHECKLIST);
    }

    @Override
    public Checklist version(String version) {
      return InspectionFixture.CHECKLIST;
    }
  }
}
