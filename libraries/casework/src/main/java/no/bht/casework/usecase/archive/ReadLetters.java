package no.bht.casework.usecase.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.archive.ArchivedLetter;
import no.bht.casework.domain.archive.ArchivedLetters;
import no.bht.casework.domain.archive.LetterForm;
import org.jspecify.annotations.Nullable;

/** Shows letters as they were archived. */
@ApplicationScoped
public class ReadLetters {
  private final ArchivedLetters letters;

  ReadLetters(ArchivedLetters letters) {
    this.letters = letters;
  }

  @Transactional
  public Optional<ArchivedLetter> find(UUID id) {
    return letters.find(id);
  }

  /**
   * The letters of a case, oldest first.
   *
   * @param after only those that follow it; {@code null} from the first
   */
  @Transactional
  public List<ArchivedLetter> ofCase(UUID caseId, @Nullable UUID after, int limit) {
    return letters.ofCase(caseId, after, limit);
  }

  @Transactional
  public byte[] content(UUID id, LetterForm form) {
    return letters.content(id, form);
  }
}
