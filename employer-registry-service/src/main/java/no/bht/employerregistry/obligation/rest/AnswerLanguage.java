package no.bht.employerregistry.obligation.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import no.bht.employerregistry.http.QueryValue;
import org.jspecify.annotations.Nullable;

/** The language of an answer; bokmål unless something else is asked for. */
enum AnswerLanguage {
  NB,
  NN,
  EN;

  private static final Map<AnswerLanguage, Properties> TEXTS = readAll();

  /**
   * @param language stated outright: nb, nn or en
   * @param accepted the header {@code Accept-Language}
   * @throws no.bht.platform.problem.ProblemException 400 if {@code language} is none of them
   */
  static AnswerLanguage of(@Nullable String language, @Nullable String accepted) {
    if (language != null && !language.isEmpty()) {
      return ofTag(language).orElseThrow(() -> QueryValue.invalid("language"));
    }
    return ranges(accepted).stream().flatMap(range -> ofTag(range).stream()).findFirst().orElse(NB);
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  String text(String key) {
    return Objects.requireNonNull(texts().getProperty(key), key);
  }

  /** The texts {@code key.1}, {@code key.2} and so on. */
  List<String> list(String key) {
    List<String> found = new ArrayList<>();
    for (int i = 1; texts().getProperty(key + "." + i) != null; i++) {
      found.add(text(key + "." + i));
    }
    return found;
  }

  private Properties texts() {
    return Objects.requireNonNull(TEXTS.get(this));
  }

  private static Map<AnswerLanguage, Properties> readAll() {
    Map<AnswerLanguage, Properties> all = new EnumMap<>(AnswerLanguage.class);
    for (AnswerLanguage language : values()) {
      all.put(language, read("/answers/" + language.tag() + ".properties"));
    }
    return all;
  }

  private static Properties read(String path) {
    Properties texts = new Properties();
    try (InputStream in = AnswerLanguage.class.getResourceAsStream(path)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<AnswerLanguage> ofTag(String tag) {
    return switch (tag) {
      case "nb", "no" -> Optional.of(NB);
      case "nn" -> Optional.of(NN);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  private static List<String> ranges(@Nullable String accepted) {
    try {
      return accepted == null
          ? List.of()
          : Locale.LanguageRange.parse(accepted).stream()
              .filter(range -> range.getWeight() > 0)
              .map(range -> range.getRange().split("-", 2)[0])
              .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
