package no.bht.employerregistry.industryrule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.industryrule.domain.QuestionWording;

/** The questions that decide limitations, one for each, as they ship with the service. */
public final class QuestionFile {
  private static final String PATH = "/industry-rule/questions.json";
  private static final QuestionFile BUNDLED = read();

  private final Map<String, QuestionWording> wordings = new HashMap<>();
  private final QuestionWording otherwise;

  private QuestionFile(Questions read) {
    otherwise = new QuestionWording(read.otherwise());
    read.questions()
        .forEach(
            it ->
                wordings.put(
                    key(it.classification(), it.entry(), it.limitation()),
                    new QuestionWording(Map.of("nb", it.nb(), "nn", it.nn(), "en", it.en()))));
  }

  /** How a question is put; in general words for the limitation of a list still to come. */
  public static QuestionWording wordingOf(LimitationQuestion question) {
    return BUNDLED.wordings.getOrDefault(question.key(), BUNDLED.otherwise);
  }

  /** Whether the question has words of its own. */
  static boolean has(LimitationQuestion question) {
    return BUNDLED.wordings.containsKey(question.key());
  }

  private static String key(Classification classification, String entry, String limitation) {
    return classification + " " + entry + " " + limitation;
  }

  private static QuestionFile read() {
    try (InputStream in = QuestionFile.class.getResourceAsStream(PATH)) {
      return new QuestionFile(
          JsonMapper.builder()
              .build()
              .readValue(Objects.requireNonNull(in, PATH), Questions.class));
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable questions", e);
    }
  }

  @JsonIgnoreProperties("note")
  record Questions(Map<String, String> otherwise, List<Question> questions) {}

  record Question(
      Classification classification,
      String entry,
      String limitation,
      String nb,
      String nn,
      String en) {}
}
