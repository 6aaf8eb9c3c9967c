package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.employerregistry.http.CsvForm;
import no.bht.employerregistry.industryrule.domain.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed list would change, in one report. By list alone: another ground may keep an
 * employer obliged, and a dispensation may free it, which the totals tell.
 *
 * @param crosswalk version of the one that codes of another classification were looked up in, which
 *     is unverified; absent where there was none
 * @param gainedObligedOtherwise of those gained, how many are obliged by another ground already
 * @param gainedSuspended of those gained, how many have a dispensation for the whole business
 * @param lostObligedOtherwise of those lost, how many stay obliged by another ground
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationReport(
    UUID simulation,
    UUID proposal,
    int proposalVersion,
    LocalDate day,
    @Nullable String ruleVersionBefore,
    Classification classificationBefore,
    Classification classificationAfter,
    @Nullable String crosswalk,
    @Nullable Long gainedObligedOtherwise,
    @Nullable Long gainedSuspended,
    @Nullable Long lostObligedOtherwise,
    List<Row> rows)
    implements CsvForm {

  private static final String HEADING =
      "dimension,value,partOf,suppressed,employers,obligedBefore,obligedAfter,gained,lost,"
          + "mustBeAssessedBefore,mustBeAssessedAfter,mustBeAssessedGained,mustBeAssessedLost,unmapped\n";

  SimulationReport {
    rows = List.copyOf(rows);
  }

  @Override
  public String csv() {
    return rows.stream().map(Row::csv).collect(Collectors.joining("", HEADING, ""));
  }

  /**
   * @param partOf the section of a code
   * @param gained become obliged by list
   * @param lost cease to be obliged by list
   * @param unmapped must be assessed because the register has codes of another classification only,
   *     and the crosswalk knows no candidate
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(
      String dimension,
      String value,
      @Nullable String partOf,
      boolean suppressed,
      @Nullable Long employers,
      @Nullable Long obligedBefore,
      @Nullable Long obligedAfter,
      @Nullable Long gained,
      @Nullable Long lost,
      @Nullable Long mustBeAssessedBefore,
      @Nullable Long mustBeAssessedAfter,
      @Nullable Long mustBeAssessedGained,
      @Nullable Long mustBeAssessedLost,
      @Nullable Long unmapped) {

    String csv() {
      return CsvForm.line(
          dimension,
          value,
          partOf,
          suppressed,
          employers,
          obligedBefore,
          obligedAfter,
          gained,
          lost,
          mustBeAssessedBefore,
          mustBeAssessedAfter,
          mustBeAssessedGained,
          mustBeAssessedLost,
          unmapped);
    }
  }
}
