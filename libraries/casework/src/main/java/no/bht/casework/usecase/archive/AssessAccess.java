package no.bht.casework.usecase.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.archive.AccessRestriction;
import no.bht.casework.domain.archive.ArchivedLetter;
import no.bht.casework.domain.archive.ArchivedLetters;
import org.jspecify.annotations.Nullable;

/**
 * An officer assesses whether the public may see a document; earlier assessments are kept. Statute:
 * offentleglova §§ 11, 13-26; arkivforskrifta § 11.
 */
@ApplicationScoped
public class AssessAccess {
  private final ArchivedLetters letters;
  private final InstantSource clock;

  AssessAccess(ArchivedLetters letters, InstantSource clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * @param restriction {@code null} where the public may see it
   * @param officer reference of who assesses
   * @return nothing if there is no such letter
   */
  @Transactional
  public Optional<ArchivedLetter> assess(
      UUID letter, @Nullable AccessRestriction restriction, String reason, String officer) {
    if (letters.find(letter).isEmpty()) {
      return Optional.empty();
    }
    letters.assess(letter, restriction, reason, officer, clock.instant());
    return letters.find(letter);
  }
}
