package no.bht.casework.domain.archive;

import java.time.LocalDate;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Makes letters out of the office's templates. */
public interface LetterPress {

  /**
   * @param letter what to say
   * @param closing code of the template of what follows it, for instance the information on appeal;
   *     {@code null} for nothing
   * @param number of the document
   * @param day by which templates are valid
   * @throws IllegalArgumentException if there is no template, or a value of it is missing
   */
  RenderedLetter print(
      Letter letter,
      @Nullable String closing,
      Language language,
      OrganisationNumber party,
      String number,
      LocalDate day);
}
