package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.bht.supervision.sharing.SharedInformation.SharedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where (kontrolladresse). The registers we hear from tell the municipality and no street; an
 * inspector may have written more for others to read.
 *
 * @param reference counted from 1 within one report
 */
record Place(
    @JsonProperty("lokalitetsreferanse") int reference,
    @JsonProperty("lokalitetsbeskrivelse") @Nullable String description,
    @JsonProperty("adressenavn") @Nullable String street,
    @JsonProperty("adressenummer") @Nullable String houseNumber,
    @JsonProperty("postnummer") @Nullable String postalCode,
    @JsonProperty("poststedsnavn") @Nullable String postTown,
    @JsonProperty("kommunenummer") @Nullable String municipality,
    @JsonProperty("fylkesnummer") @Nullable String county) {

  private static final SharedPlace NOWHERE = new SharedPlace(null, null, null, null, null);

  /**
   * The one place of an inspection; none where nothing is known of it.
   *
   * @param shared what an inspector has written, if it may be told
   */
  static List<Place> of(@Nullable String municipality, @Nullable SharedPlace shared) {
    String number = municipality != null && municipality.matches("[0-9]{4}") ? municipality : null;
    SharedPlace told = shared == null ? NOWHERE : shared;
    if (number == null && told.equals(NOWHERE)) {
      return List.of();
    }
    return List.of(
        new Place(
            1,
            SharedText.of(told.description()),
            SharedText.of(told.street()),
            SharedText.of(told.houseNumber()),
            told.postalCode(),
            SharedText.of(told.postTown()),
            number,
            number == null ? null : number.substring(0, 2)));
  }

  /** The reference to the only one of {@code places}. */
  static @Nullable Integer referenceTo(List<Place> places) {
    return places.isEmpty() ? null : places.getFirst().reference();
  }
}
