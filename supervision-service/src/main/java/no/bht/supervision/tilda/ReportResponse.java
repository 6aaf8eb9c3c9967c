package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report (tilsynsrapport). Note {@code ansvarligTilsynsmyndighet} and {@code
 * meldingTilmyndighet}: the capital letters are those of this data set alone.
 */
record ReportResponse(
    @JsonProperty("tildaenhet") String unit,
    @JsonProperty("tilsynutfoertav") String carriedOutBy,
    @JsonProperty("ansvarligTilsynsmyndighet") String responsible,
    @JsonProperty("tilsynsegenskaper") @Nullable Traits traits,
    @JsonProperty("kontrolladresser") List<Place> places,
    @JsonProperty("utfoerteTilsynsaktiviteter") List<Activity> activities,
    @JsonProperty("kontaktpunkt") List<ContactPoint> contacts,
    @JsonProperty("anmerkninger") List<Remark> remarks,
    @JsonProperty("bruddOgReaksjoner") List<Breach> breaches) {

  /** Of the inspection (tilsynsegenskaper). */
  record Traits(
      @JsonProperty("internTilsynsid") String id,
      @JsonProperty("storulykketilsyn") String majorAccident,
      @JsonProperty("uanmeldttilsyn") String unannounced,
      @JsonProperty("tilsynsutvelgelse") String selection,
      @JsonProperty("tilsynsstatus") String status,
      @JsonProperty("tilsynstema") String theme) {}

  /**
   * What was done (utført tilsynsaktivitet).
   *
   * @param days how long it took
   */
  record Activity(
      @JsonProperty("tilsynsaktivitetreferanse") int reference,
      @JsonProperty("lokalitetsreferanse") @Nullable Integer place,
      @JsonProperty("startdatoForTilsynsaktivitet") String start,
      @JsonProperty("varighetForTilsynsaktivitet") int days,
      @JsonProperty("tilsynsaktivitet") String activity,
      @JsonProperty("aktivitetsutfoerelse") String manner,
      @JsonProperty("observasjonFraTilsynsaktivitet") @Nullable String observation,
      @JsonProperty("samtidigeKontroller") List<Simultaneous> simultaneous,
      @JsonProperty("meldingTilAnnenMyndighet") List<Message> messages) {}

  /** What another authority was told (melding til annen myndighet). */
  record Message(
      @JsonProperty("meldingTilmyndighet") String recipient,
      @JsonProperty("meldingsinnholdTilAnnenMyndighet") @Nullable String text) {}

  /** What is no deviation (anmerkning). */
  record Remark(
      @JsonProperty("anmerkningsreferanse") int reference,
      @JsonProperty("anmerkning") String remark) {}

  /**
   * A violation, and the reaction to it if there is one yet (brudd og reaksjon).
   *
   * @param times how many times the measure has been used against the unit for this
   */
  record Breach(
      @JsonProperty("bruddOgReaksjonsreferanse") int reference,
      @JsonProperty("tilsynsaktivitetreferanse") int activity,
      @JsonProperty("lokalitetsreferanse") @Nullable Integer place,
      @JsonProperty("utredningAvBruddOgReaksjon") @Nullable String explanation,
      @JsonProperty("lovparagraf") @Nullable String legalBasis,
      @JsonProperty("reaksjonsdato") @Nullable String reactedOn,
      @JsonProperty("alvorsgrad") @Nullable Severity severity,
      @JsonProperty("antallGangerVirkemiddelErTattIBruk") @Nullable Integer times) {}

  /**
   * How grave (alvorsgrad).
   *
   * @param size kroner, of a fine or fee
   */
  record Severity(
      @JsonProperty("utmaaltReaksjonsverdi") @Nullable Integer size,
      @JsonProperty("utmaaltReaksjonstype") String kind) {}
}
