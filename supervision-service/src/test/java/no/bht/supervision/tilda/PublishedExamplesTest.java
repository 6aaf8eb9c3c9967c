package no.bht.supervision.tilda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.sharing.SharedInformation;
import no.bht.supervision.sharing.SharedInformation.SharedPlace;
import no.bht.supervision.sharing.SharedInformation.Simultaneous;
import org.junit.jupiter.api.Test;

/**
 * Inspections like those of the published examples are told as the examples tell them, field by
 * field. What differs: our ids are other ids, we know no coordinates, and we tell the county.
 */
class PublishedExamplesTest {
  private static final UUID ID = new UUID(0x0198c7a05b1e7c3aL, 0x9f602d5f0a1b3c4dL);
  private static final String UNIT = "310000027";
  private static final String AUTHORITY = "974761211";

  @Test
  void a_report() throws IOException {
    InspectionRow row =
        new InspectionRow(
            ID,
            UNIT,
            PartyKind.EMPLOYER,
            InspectionForm.ON_SITE,
            true,
            "CLOSED",
            "RISK",
            LocalDate.of(2026, 3, 2),
            null,
            null,
            "0301",
            "Tilsyn Øst",
            false,
            0,
            null);
    Details.Reaction order =
        new Details.Reaction(
            ID,
            ReactionKind.ORDER,
            null,
            List.of("LOV-2005-06-17-62 § 3-3"),
            LocalDate.of(2026, 3, 20),
            null,
            1);
    SharedInformation shared =
        new SharedInformation(
            null,
            null,
            null,
            new SharedPlace(null, "Storgata", "1", "0155", "OSLO"),
            List.of(),
            List.of());
    Details details =
        new Details(Map.of(), Map.of(ID, List.of(order)), Map.of(), Map.of(ID, shared));
    TildaSettings settings =
        ReportsPropertyTest.settings(
            Map.of("bht.supervision.tilda.contact.email", "post@arbeidstilsynet.example"));

    JsonNode expected = published("report");
    ((ObjectNode) expected.at("/tilsynsrapporter/0/tilsynsegenskaper"))
        .put("internTilsynsid", ID.toString());
    ((ObjectNode) expected.at("/tilsynsrapporter/0/kontrolladresser/0"))
        .put("fylkesnummer", "03")
        .remove(List.of("lengdegrad", "breddegrad"));

    assertThat(
            told(
                "tilsynsrapporter",
                answer -> {
                  Reports reports = new Reports(settings, new ReportsPropertyTest.OneChecklist());
                  answer.add(reports.of(row, details).orElseThrow());
                }))
        .isEqualTo(expected);
  }

  @Test
  void a_coordination() throws IOException {
    InspectionRow row =
        new InspectionRow(
            ID,
            UNIT,
            PartyKind.EMPLOYER,
            InspectionForm.ON_SITE,
            true,
            "PLANNED",
            "CAMPAIGN",
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 6, 10),
            null,
            null,
            null,
            false,
            1,
            new InspectionRow.Campaign(
                "BHT-plikten 2026", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 31)));
    SharedInformation shared =
        new SharedInformation(
            1,
            null,
            null,
            null,
            List.of(
                new Simultaneous(
                    new OrganisationNumber("985399077"), "Hygiene", InspectionForm.ON_SITE)),
            List.of());
    Details details = new Details(Map.of(), Map.of(), Map.of(), Map.of(ID, shared));
    TildaSettings settings =
        ReportsPropertyTest.settings(Map.of("bht.supervision.tilda.contact.position", ""));

    JsonNode expected = published("coordination");
    ((ObjectNode) expected.at("/tilsynskoordineringer/0")).put("internTilsynsid", ID.toString());

    assertThat(
            told(
                "tilsynskoordineringer",
                answer -> answer.add(new Coordinations(settings).of(row, details).orElseThrow())))
        .isEqualTo(expected);
  }

  @Test
  void a_trend() throws IOException {
    LocalDate today = LocalDate.of(2026, 5, 20);

    assertThat(
            told(
                "trendrapporter",
                answer -> {
                  Trends trends = new Trends(AUTHORITY, today, answer);
                  trends.add(new TrendRow(UNIT, 2026, 1, 1, 0, 0, 0, false));
                  trends.add(new TrendRow(UNIT, 2025, 2, 0, 0, 0, 0, false));
                  trends.end();
                }))
        .isEqualTo(published("trend"));
  }

  private static JsonNode told(String list, Answer.Items items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.enveloped(AUTHORITY, list, items).write(out);
    return new JsonMapper().readTree(out.toByteArray());
  }

  private static JsonNode published(String name) throws IOException {
    try (InputStream file =
        PublishedExamplesTest.class.getResourceAsStream("/tilda/published-" + name + ".json")) {
      return new JsonMapper().readTree(file);
    }
  }
}
