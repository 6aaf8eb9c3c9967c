package no.bht.casework.usecase.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.PartyLanguages;
import no.bht.casework.domain.archive.ArchivedLetter;
import no.bht.casework.domain.archive.ArchivedLetters;
import no.bht.casework.domain.archive.Direction;
import no.bht.casework.domain.archive.LetterForm;
import no.bht.casework.domain.archive.LetterPress;
import no.bht.casework.domain.archive.RenderedLetter;
import no.bht.platform.digest.Sha256;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Makes a letter ready in the party's language and keeps it for ever, with its hashes. */
@ApplicationScoped
public class ArchiveLetter {
  private final ArchivedLetters letters;
  private final LetterPress press;
  private final PartyLanguages languages;
  private final Ids ids;
  private final InstantSource clock;

  ArchiveLetter(
      ArchivedLetters letters,
      LetterPress press,
      PartyLanguages languages,
      Ids ids,
      InstantSource clock) {
    this.letters = letters;
    this.press = press;
    this.languages = languages;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param party recipient or sender
   * @param closing code of the template that closes the letter; {@code null} for none
   */
  public record Command(
      UUID caseId,
      OrganisationNumber party,
      Direction direction,
      Letter letter,
      @Nullable String closing,
      LocalDate datedOn) {}

  /**
   * @param text as plain text
   */
  public record Archived(ArchivedLetter letter, String text) {}

  @Transactional(Transactional.TxType.MANDATORY)
  public Archived archive(Command command) {
    Language language = languages.of(command.party()).language();
    String number = letters.nextNumber(command.caseId(), command.datedOn());
    RenderedLetter rendered =
        press.print(
            command.letter(),
            command.closing(),
            language,
            command.party(),
            number,
            command.datedOn());
    ArchivedLetter letter =
        new ArchivedLetter(
            ids.next(),
            command.caseId(),
            number,
            command.direction(),
            command.party(),
            command.letter().kind(),
            rendered.title(),
            language,
            rendered.templateVersion(),
            command.datedOn(),
            clock.instant(),
            command.letter().access(),
            hashes(rendered));
    letters.add(letter, rendered);
    return new Archived(letter, rendered.text());
  }

  private static Map<LetterForm, String> hashes(RenderedLetter rendered) {
    Map<LetterForm, String> hashes = new EnumMap<>(LetterForm.class);
    rendered.content().forEach((form, bytes) -> hashes.put(form, Sha256.hex(bytes)));
    return hashes;
  }
}
