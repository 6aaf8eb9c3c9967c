package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to turn to (kontaktpunkt): a position and never a person's name. */
record ContactPoint(
    @JsonProperty("kontaktperson") @Nullable String position,
    @JsonProperty("avdeling") @Nullable String department,
    @JsonProperty("telefonnummer") @Nullable String telephone,
    @JsonProperty("epost") @Nullable String email,
    @JsonProperty("adresse") @Nullable String address) {

  /**
   * @param unit the office's unit that inspects, if the inspection names one
   */
  static List<ContactPoint> of(TildaSettings.Contact settings, @Nullable String unit) {
    ContactPoint point =
        new ContactPoint(
            settings.position().orElse(null),
            unit != null ? unit : settings.department().orElse(null),
            settings.telephone().orElse(null),
            settings.email().orElse(null),
            settings.address().orElse(null));
    return point.isEmpty() ? List.of() : List.of(point);
  }

  private boolean isEmpty() {
    return position == null
        && department == null
        && telephone == null
        && email == null
        && address == null;
  }
}
