package no.bht.employerregistry.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.employerregistry.campaign.domain.Template;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The letter in both official forms of Norwegian, and in English where there is one: it follows
 * below the Norwegian.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Texts(@NotNull @Valid Text nb, @NotNull @Valid Text nn, @Valid @Nullable Text en) {
  private static final String KIND = "CAMPAIGN";

  record Text(
      @NotBlank @Size(max = 200) @FreeText String title,
      @NotBlank @Size(max = 10_000) @FreeText String body) {}

  /** Places in any of the texts that nothing can be filled in at. */
  Set<String> unknownPlaces() {
    Set<String> unknown = new TreeSet<>();
    Stream.of(nb, nn, en == null ? nb : en)
        .flatMap(text -> Stream.of(text.title(), text.body()))
        .forEach(text -> unknown.addAll(Template.unknownPlaces(text)));
    return unknown;
  }

  /** The letter to a recipient in its language. */
  Letter letter(Language language, Map<String, String> values) {
    Text norwegian = language == Language.NN ? nn : nb;
    String body =
        en == null ? norwegian.body() : norwegian.body() + "\n\n" + en.title() + "\n\n" + en.body();
    return new Letter(KIND, Template.fill(norwegian.title(), values), Template.fill(body, values));
  }
}
