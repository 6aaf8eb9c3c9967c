package no.bht.employerregistry.listreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.bht.employerregistry.http.CsvForm;
import org.jspecify.annotations.Nullable;

/** What inspections closed in a period found, by group. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceReport(LocalDate from, LocalDate to, By by, List<Row> items, @Nullable String next)
    implements CsvForm {
  private static final String HEADING =
      "classification,value,suppressed,inspections,inspectionsWithBreach,controls,breaches,breachesObserved\n";

  EvidenceReport {
    items = List.copyOf(items);
  }

  /** What the groups are. */
  enum By {
    SECTION,
    DIVISION,
    CODE,
    SIZE_CLASS
  }

  @Override
  public String csv() {
    return items.stream().map(Row::csv).collect(Collectors.joining("", HEADING, ""));
  }

  /**
   * @param breaches points in breach when the inspections were closed
   * @param breachesObserved points that were in breach at some time of them, mended since or not
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(
      String classification,
      String value,
      boolean suppressed,
      @Nullable Long inspections,
      @Nullable Long inspectionsWithBreach,
      @Nullable Long controls,
      @Nullable Long breaches,
      @Nullable Long breachesObserved) {

    String csv() {
      return CsvForm.line(
          classification,
          value,
          suppressed,
          inspections,
          inspectionsWithBreach,
          controls,
          breaches,
          breachesObserved);
    }

    String key() {
      return classification + " " + value;
    }
  }
}
