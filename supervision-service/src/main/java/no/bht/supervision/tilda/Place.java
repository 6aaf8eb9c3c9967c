package no.bht.supervision.tilda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where (kontrolladresse). The registers we hear from tell the municipality and no street.
 *
 * @param reference counted from 1 within one report
 */
record Place(
    @JsonProperty("lokalitetsreferanse") int reference,
    @JsonProperty("kommunenummer") String municipality,
    @JsonProperty("fylkesnummer") String county) {

  /** The one place of an inspection; none where the municipality is not known. */
  static List<Place> in(@Nullable String municipality) {
    return municipality == null || !municipality.matches("[0-9]{4}")
        ? List.of()
        : List.of(new Place(1, municipality, municipality.substring(0, 2)));
  }

  /** The reference to the only one of {@code places}. */
  static @Nullable Integer referenceTo(List<Place> places) {
    return places.isEmpty() ? null : places.getFirst().reference();
  }
}
