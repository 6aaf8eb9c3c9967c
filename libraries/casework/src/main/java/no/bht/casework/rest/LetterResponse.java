package no.bht.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.archive.ArchivedLetter;
import no.bht.casework.domain.archive.Direction;
import no.bht.casework.domain.archive.LetterForm;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A letter as the archive knows it; its content is got by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterResponse(
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
    @Nullable String accessCode,
    @Nullable String accessBasis,
    @Nullable String htmlSha256,
    @Nullable String pdfSha256) {

  static LetterResponse of(ArchivedLetter letter) {
    return new LetterResponse(
        letter.id(),
        letter.caseId(),
        letter.number(),
        letter.direction(),
        letter.party(),
        letter.kind(),
        letter.title(),
        letter.language(),
        letter.templateVersion(),
        letter.datedOn(),
        letter.registeredAt(),
        letter.access() == null ? null : letter.access().code(),
        letter.access() == null ? null : letter.access().legalBasis(),
        letter.hashes().get(LetterForm.HTML),
        letter.hashes().get(LetterForm.PDF));
  }
}
