package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.bht.supervision.sharing.SharedInformation;
import org.jspecify.annotations.Nullable;

/** An authority that inspects at the same time (samtidig kontroll). */
record Simultaneous(
    @JsonProperty("samtidigTilsynsmyndighet") String authority,
    @JsonProperty("tilsynstema") @Nullable String theme,
    @JsonProperty("aktivitetsutfoerelse") @Nullable String manner) {

  /**
   * @param stripped whether words that somebody wrote are left out
   */
  static List<Simultaneous> of(SharedInformation shared, boolean stripped) {
    return shared.simultaneous().stream()
        .map(
            one ->
                new Simultaneous(
                    one.authority().value(),
                    stripped ? null : SharedText.of(one.theme()),
                    one.form() == null ? null : Codes.manner(one.form())))
        .toList();
  }
}
