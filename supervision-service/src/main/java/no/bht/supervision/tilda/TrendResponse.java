package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Yearly totals of a unit (trendrapport), the newest year first; what is zero is left out. */
record TrendResponse(
    @JsonProperty("tildaenhet") String unit,
    @JsonProperty("ansvarligtilsynsmyndighet") String responsible,
    @JsonProperty("aarligeTildaenhetTotaler") List<Year> years) {

  /**
   * One calendar year.
   *
   * @param months of the year that the figures cover
   */
  record Year(
      @JsonProperty("trenddataForKalenderAar") int year,
      @JsonProperty("antallMeldingerTilAnnenMyndighet") @Nullable Integer messages,
      @JsonProperty("antallMaanederMedData") @Nullable Integer months,
      @JsonProperty("antallAnmerkninger") @Nullable Integer remarks,
      @JsonProperty("antallTilsyn") @Nullable Integer inspections,
      @JsonProperty("antallTilsynUtenReaksjoner") @Nullable Integer withoutReactions,
      @JsonProperty("antallTilsynMedReaksjoner") @Nullable Integer withReactions,
      @JsonProperty("antallKontroller") @Nullable Integer controls,
      @JsonProperty("antallKontrollerUtenReaksjoner") @Nullable Integer controlsWithoutReactions,
      @JsonProperty("antallKontrollerMedReaksjoner") @Nullable Integer controlsWithReactions,
      @JsonProperty("antallAnmeldteReaksjoner") @Nullable Integer policeReports) {}
}
