package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned or open inspection (tilsynskoordinering). Note {@code ansvarligtilsynsmyndighet} and
 * {@code meldingTilMyndighet}: the capital letters are those of this data set alone.
 */
record CoordinationResponse(
    @JsonProperty("tildaenhet") String unit,
    @JsonProperty("tilsynutfoertav") String carriedOutBy,
    @JsonProperty("ansvarligtilsynsmyndighet") String responsible,
    @JsonProperty("tilsynsstatus") String status,
    @JsonProperty("uanmeldttilsyn") String unannounced,
    @JsonProperty("storulykketilsyn") String majorAccident,
    @JsonProperty("internTilsynsid") String id,
    @JsonProperty("kontrolladresser") List<Place> places,
    @JsonProperty("kontaktpunkt") List<ContactPoint> contacts,
    @JsonProperty("meldingTilAnnenMyndighet") List<Message> messages,
    @JsonProperty("aapnetilsyn") int open,
    @JsonProperty("planlagteKontroller") List<PlannedControl> controls,
    @JsonProperty("tilsynskampanjer") List<Campaign> campaigns) {

  /** What another authority was told (melding til annen myndighet). */
  record Message(
      @JsonProperty("meldingTilMyndighet") String recipient,
      @JsonProperty("lokalitetsreferanse") @Nullable Integer place,
      @JsonProperty("meldingsinnholdTilAnnenMyndighet") @Nullable String text,
      @JsonProperty("datoForMeldingTilAnnenMyndighet") String sentAt) {}

  /**
   * What is planned (planlagt kontroll).
   *
   * @param days how long it is planned to take
   */
  record PlannedControl(
      @JsonProperty("planlagtkontrolldato") @Nullable String day,
      @JsonProperty("planlagtkontrollVarighet") @Nullable Integer days,
      @JsonProperty("tilsynstema") String theme,
      @JsonProperty("tilsynsaktivitet") String activity,
      @JsonProperty("aktivitetsutfoerelse") String manner,
      @JsonProperty("samtidigeKontroller") List<Simultaneous> simultaneous) {}

  /** The campaign it belongs to (tilsynskampanje). */
  record Campaign(
      @JsonProperty("kampanjenavn") String name,
      @JsonProperty("startdatoForKampanje") String from,
      @JsonProperty("sluttdatoForKampanje") @Nullable String to) {}
}
