package no.bht.casework.domain.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters of all cases; only added to. */
public interface ArchivedLetters {

  /**
   * The number of the next document of the case; nobody else gets it.
   *
   * @param day whose year a new case is numbered by
   */
  String nextNumber(UUID caseId, LocalDate day);

  void add(ArchivedLetter letter, RenderedLetter rendered);

  Optional<ArchivedLetter> find(UUID id);

  /**
   * The letters of a case, oldest first.
   *
   * @param after only those that follow it; {@code null} from the first
   */
  List<ArchivedLetter> ofCase(UUID caseId, @Nullable UUID after, int limit);

  /**
   * Keeps what an officer says of public access; from now on it is the letter's.
   *
   * @param restriction {@code null} where the public may see it
   */
  void assess(
      UUID id, @Nullable AccessRestriction restriction, String reason, String officer, Instant at);

  byte[] content(UUID id, LetterForm form);
}
