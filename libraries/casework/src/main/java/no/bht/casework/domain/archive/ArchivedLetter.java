package no.bht.casework.domain.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bht.casework.domain.Language;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a document of the case (journalført dokument); never changed. Statute: arkivlova § 5,
 * arkivforskrifta § 15.
 *
 * @param number unique and readable: case number and place in the case, {@code 2026/17-3}
 * @param party sender of what came in, recipient of what went out
 * @param templateVersion the template it was made by, its code and first day
 * @param datedOn date of the document, Europe/Oslo
 * @param registeredAt time of registration
 * @param access {@code null} where the public may see it
 * @param hashes SHA-256 of each form, 64 hexadecimal digits
 */
public record ArchivedLetter(
    UUID id,
    UUID caseId,
    String number,
    Direction direction,
    OrganisationNumber party,
    String kind,
    String title,
    Language language,
    String templateVersion,
    LocalDate datedOn,
    Instant registeredAt,
    @Nullable AccessRestriction access,
    Map<LetterForm, String> hashes) {

  public ArchivedLetter {
    hashes = Map.copyOf(hashes);
  }

  @Override
  public String toString() {
    return "ArchivedLetter[" + number + "]";
  }
}
