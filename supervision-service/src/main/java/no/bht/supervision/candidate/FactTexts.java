package no.bht.supervision.candidate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import org.jspecify.annotations.Nullable;

/** What each fact is called and says, in three languages. */
@ApplicationScoped
class FactTexts {
  private static final String FILE = "/candidate/facts.json";

  private final Map<CandidateFact, FactText> texts = new EnumMap<>(CandidateFact.class);

  FactTexts() {
    try (InputStream file = FactTexts.class.getResourceAsStream(FILE)) {
      List<FactText> read =
          JsonMapper.builder()
              .build()
              .readValue(Objects.requireNonNull(file, FILE), new TypeReference<>() {});
      read.forEach(text -> texts.put(text.fact(), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same in bokmål, nynorsk and English. */
  record Words(String nb, String nn, String en) {
    Words with(String value) {
      return new Words(
          nb.replace("{value}", value), nn.replace("{value}", value), en.replace("{value}", value));
    }
  }

  /**
   * @param found for a value above zero
   * @param none for zero
   * @param never for years that are none
   */
  record FactText(
      CandidateFact fact, Words label, Words found, Words none, @Nullable Words never) {}

  Words label(CandidateFact fact) {
    return text(fact).label();
  }

  /** The fact in words, with the value as it is kept. */
  Words words(CandidateFact fact, int value) {
    FactText text = text(fact);
    if (text.never() != null && value == CandidateFact.NEVER) {
      return text.never();
    }
    return value == 0 ? text.none() : text.found().with(number(fact, value).toPlainString());
  }

  /** A value as it is shown. */
  static BigDecimal number(CandidateFact fact, int value) {
    return fact.unit() == CandidateFact.Unit.PERCENT
        ? BigDecimal.valueOf(value, 2)
        : BigDecimal.valueOf(value);
  }

  private FactText text(CandidateFact fact) {
    return Objects.requireNonNull(texts.get(fact), fact.name());
  }
}
