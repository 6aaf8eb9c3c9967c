package no.bht.supervision.inspectioncampaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspectioncampaign.CampaignTable.Campaign;
import no.bht.supervision.inspectioncampaign.CampaignTable.Figure;
import org.jspecify.annotations.Nullable;

/** A campaign; with its figures where it is looked at alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignResponse(
    UUID id,
    String name,
    PartyKind partyKind,
    InspectionForm form,
    boolean announced,
    @Nullable String unit,
    @Nullable LocalDate plannedFor,
    @Nullable LocalDate endsOn,
    Instant createdAt,
    @Nullable Figures figures,
    @Nullable List<CampaignRow> rows) {

  static CampaignResponse of(Campaign campaign) {
    return of(campaign, null, null);
  }

  static CampaignResponse of(
      Campaign campaign, @Nullable Figures figures, @Nullable List<CampaignRow> rows) {
    return new CampaignResponse(
        campaign.id(),
        campaign.name(),
        campaign.partyKind(),
        campaign.form(),
        campaign.announced(),
        campaign.unit(),
        campaign.plannedFor(),
        campaign.endsOn(),
        campaign.createdAt(),
        figures,
        rows);
  }

  /**
   * How far it has come.
   *
   * @param parties by what became of them
   * @param states inspections by state
   * @param outcomes by point
   * @param overdue inspections whose day has passed and that have not begun
   * @param demands by state; OVERDUE are demanded and past their day
   * @param lettersDue announcements still to be written
   */
  record Figures(
      Map<String, Long> parties,
      Map<String, Long> states,
      List<PointOutcomes> outcomes,
      long inspectionsWithBreach,
      long overdue,
      Map<String, Long> demands,
      long lettersDue) {
    static Figures of(List<Figure> figures) {
      return new Figures(
          by(figures, "PARTY"),
          by(figures, "STATE"),
          PointOutcomes.of(by(figures, "OUTCOME")),
          one(figures, "WITH_BREACH"),
          by(figures, "INSPECTION").getOrDefault("OVERDUE", 0L),
          by(figures, "DEMAND"),
          one(figures, "DUE"));
    }

    private static Map<String, Long> by(List<Figure> figures, String of) {
      return figures.stream()
          .filter(figure -> figure.of().equals(of))
          .collect(
              Collectors.toMap(Figure::code, Figure::number, (one, other) -> one, TreeMap::new));
    }

    private static long one(List<Figure> figures, String code) {
      return figures.stream()
          .filter(figure -> figure.code().equals(code))
          .mapToLong(Figure::number)
          .sum();
    }
  }

  /** How a point was answered, all its inspections together. */
  record PointOutcomes(String code, Map<Outcome, Long> outcomes) {
    static List<PointOutcomes> of(Map<String, Long> figures) {
      Map<String, Map<Outcome, Long>> byPoint = new TreeMap<>();
      figures.forEach(
          (name, number) -> {
            int gap = name.indexOf(' ');
            byPoint
                .computeIfAbsent(name.substring(0, gap), code -> new EnumMap<>(Outcome.class))
                .put(Outcome.valueOf(name.substring(gap + 1)), number);
          });
      return byPoint.entrySet().stream()
          .map(entry -> new PointOutcomes(entry.getKey(), entry.getValue()))
          .toList();
    }
  }
}
