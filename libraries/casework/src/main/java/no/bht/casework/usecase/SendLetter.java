package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.casework.domain.OutgoingMessages;
import no.bht.casework.domain.archive.Direction;
import no.bht.casework.usecase.archive.ArchiveLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Makes a letter of the case, archives it as a document, makes it available to the party and tells
 * it so. Statute: eForvaltningsforskriften § 8; arkivlova § 5.
 */
@ApplicationScoped
public class SendLetter {
  private final ArchiveLetter archive;
  private final OutgoingMessages messages;
  private final Ids ids;
  private final InstantSource clock;

  SendLetter(ArchiveLetter archive, OutgoingMessages messages, Ids ids, InstantSource clock) {
    this.archive = archive;
    this.messages = messages;
    this.ids = ids;
    this.clock = clock;
  }

  /** A letter that belongs to a case. */
  @Transactional(Transactional.TxType.MANDATORY)
  public OutgoingMessage send(UUID caseId, OrganisationNumber party, Letter letter) {
    return send(caseId, party, letter, null, clock.instant());
  }

  OutgoingMessage send(
      UUID caseId, OrganisationNumber party, Letter letter, @Nullable String closing, Instant now) {
    LocalDate today = Oslo.dateOf(now);
    ArchiveLetter.Archived archived =
        archive.archive(
            new ArchiveLetter.Command(caseId, party, Direction.OUTGOING, letter, closing, today));
    OutgoingMessage message =
        new OutgoingMessage(
            ids.next(),
            party,
            new Letter(letter.kind(), archived.letter().title(), archived.text()),
            now,
            now,
            null,
            null,
            archived.letter().id());
    messages.add(message);
    return message;
  }
}
