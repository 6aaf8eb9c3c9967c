package no.bht.supervision.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bht.platform.testing.OrganisationNumbers;

/**
 * A history of single inspections that comes out as what is published: each published table is laid
 * over the inspections of its year. What nobody has published is made up and the same each time.
 */
public final class PublishedHistory {
  /** The last day of 2024 that is published. */
  public static final LocalDate LAST_OF_2024 = LocalDate.of(2024, 10, 24);

  /** 2023 is published "so far"; no source says until when. */
  public static final LocalDate LAST_OF_2023_SO_FAR = LocalDate.of(2023, 5, 31);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_SEED = 3_000_000;

  private final List<ObjectNode> rows = new ArrayList<>();

  private PublishedHistory() {}

  /** The rows, as they are handed in. */
  public static List<String> lines() {
    PublishedHistory history = new PublishedHistory();
    for (int year = 2014; year <= 2021; year++) {
      history.affiliationOnly(year);
    }
    history.reactions2022();
    history.reactions2023();
    history.breaches2024();
    history.providers();
    return history.rows.stream().map(ObjectNode::toString).toList();
  }

  private static int perYear(int year) {
    return PublishedFigures.of("inspectionsPerYear").get("" + year).intValue();
  }

  private List<ObjectNode> inspections(
      String prefix, int count, String partyKind, LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    List<ObjectNode> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ObjectNode row =
          JSON.createObjectNode()
              .put("id", prefix + "-" + i)
              .put("party", OrganisationNumbers.valid(FIRST_SEED + rows.size()).value())
              .put("partyKind", partyKind)
              .put("form", "ON_SITE")
              .put("selectionReason", "RISK")
              .put("carriedOutOn", first.plusDays(i * days / count).toString());
      row.putArray("findings");
      row.putArray("reactions");
      rows.add(row);
      made.add(row);
    }
    return made;
  }

  private static void finding(ObjectNode row, String code, boolean breach) {
    row.withArray("findings")
        .addObject()
        .put("code", code)
        .put("outcome", breach ? "BREACH" : "IN_ORDER");
  }

  private static void ordered(ObjectNode row, String code) {
    finding(row, code, true);
    row.withArray("reactions").addObject().put("kind", "ORDER").put("controlPoint", code);
  }

  private void affiliationOnly(int year) {
    int count = perYear(year);
    int percent = PublishedFigures.of("affiliationBreachPercent").get("" + year).intValue();
    List<ObjectNode> all =
        inspections(
            "" + year, count, "EMPLOYER", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    long breaches = Math.round(count * percent / 100.0);
    for (int i = 0; i < count; i++) {
      finding(all.get(i), "5527", i < breaches);
    }
  }

  /** The point is controlled in some neighbours; the first of them get an order. */
  private static void controlled(List<ObjectNode> some, String code, JsonNode figures) {
    for (int i = 0; i < some.size(); i++) {
      if (i < figures.get("reactions").intValue()) {
        ordered(some.get(i), code);
      } else {
        finding(some.get(i), code, false);
      }
    }
  }

  /** 5528 in the first, 5527 in the last: every inspection has one of them. */
  private void reactions2022() {
    int count = perYear(2022);
    List<ObjectNode> all =
        inspections(
            "2022", count, "EMPLOYER", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    for (Map.Entry<String, JsonNode> point : PublishedFigures.rows("reactionsByPoint", "2022")) {
      int some = point.getValue().get("inspections").intValue();
      controlled(
          point.getKey().equals("5527") ? all.subList(count - some, count) : all.subList(0, some),
          point.getKey(),
          point.getValue());
    }
  }

  /** So far as many as the most controlled point; later others, of no published point. */
  private void reactions2023() {
    int soFar = PublishedFigures.of("reactionsByPoint").at("/2023/5528/inspections").intValue();
    List<ObjectNode> first =
        inspections("2023a", soFar, "EMPLOYER", LocalDate.of(2023, 1, 1), LAST_OF_2023_SO_FAR);
    for (Map.Entry<String, JsonNode> point : PublishedFigures.rows("reactionsByPoint", "2023")) {
      int some = point.getValue().get("inspections").intValue();
      controlled(first.subList(0, some), point.getKey(), point.getValue());
    }
    inspections(
            "2023b",
            perYear(2023) - soFar,
            "EMPLOYER",
            LAST_OF_2023_SO_FAR.plusDays(1),
            LocalDate.of(2023, 12, 31))
        .forEach(row -> finding(row, "OTHER", false));
  }

  private void breaches2024() {
    int count = perYear(2024);
    int breached = PublishedFigures.of("outcomes2024").at("/BREACH/inspections").intValue();
    List<ObjectNode> all =
        inspections("2024", count, "EMPLOYER", LocalDate.of(2024, 1, 1), LAST_OF_2024);
    points2024(all, breached);
    int documents = PublishedFigures.of("forms2024").at("/DOCUMENT/inspections").intValue();
    all.subList(0, documents).forEach(row -> row.put("form", "DOCUMENT"));
    laid(
        all,
        breached,
        "sizes2024",
        (row, name, size) -> row.put("employees", size.get("employees").intValue()));
    laid(
        all,
        breached,
        "industries2024",
        (row, name, industry) ->
            row.put("industryCode", industry.get("code").textValue())
                .put("classification", "SN2007"));
  }

  /** The breaches one after the other over those with breach, round and round: none is without. */
  private static void points2024(List<ObjectNode> all, int breached) {
    int slot = 0;
    for (Map.Entry<String, JsonNode> point : PublishedFigures.rows("points2024")) {
      int breaches = point.getValue().get("breaches").intValue();
      boolean[] in = new boolean[all.size()];
      for (int i = 0; i < breaches; i++, slot++) {
        in[slot % breached] = true;
        finding(all.get(slot % breached), point.getKey(), true);
      }
      int inOrder = point.getValue().get("controls").intValue() - breaches;
      for (int i = 0; inOrder > 0; i++) {
        int place = (breached + i) % all.size();
        if (!in[place]) {
          finding(all.get(place), point.getKey(), false);
          inOrder--;
        }
      }
    }
  }

  private interface Mark {
    void put(ObjectNode row, String name, JsonNode figures);
  }

  /** Each group over the next of those with breach and of those without. */
  private static void laid(List<ObjectNode> all, int breached, String table, Mark mark) {
    int with = 0;
    int without = breached;
    for (Map.Entry<String, JsonNode> group : PublishedFigures.rows(table)) {
      int breaches = group.getValue().get("breaches").intValue();
      int others = group.getValue().get("inspections").intValue() - breaches;
      for (int i = 0; i < breaches; i++) {
        mark.put(all.get(with++), group.getKey(), group.getValue());
      }
      for (int i = 0; i < others; i++) {
        mark.put(all.get(without++), group.getKey(), group.getValue());
      }
    }
  }

  private void providers() {
    JsonNode october = PublishedFigures.of("providers").get("byOctober2024");
    JsonNode may = PublishedFigures.of("providers").get("byMay2025");
    int first = october.get("all").intValue();
    List<ObjectNode> all =
        new ArrayList<>(
            inspections(
                "provider-a",
                first,
                "PROVIDER",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 9, 30)));
    all.forEach(row -> row.put("providerKind", "EXTERNAL"));
    all.subList(october.get("EXTERNAL").intValue(), first)
        .forEach(row -> row.put("providerKind", "INTERNAL"));
    all.addAll(
        inspections(
            "provider-b",
            may.get("all").intValue() - first,
            "PROVIDER",
            LocalDate.of(2024, 11, 1),
            LocalDate.of(2025, 5, 14)));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).put("form", i % 3 < 2 ? "DOCUMENT" : "ON_SITE");
      finding(all.get(i), "2-3", false);
      finding(all.get(i), "2-4", i % 9 == 0);
    }
  }
}
