package no.bht.casework.domain;

import java.time.Instant;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A message to a party (melding), made available here. Statute: eForvaltningsforskriften § 8.
 *
 * @param noticeSentAt when the party was told that it is there
 * @param secondNoticeAt when it was told once more, because it had not opened it for a week
 * @param openedAt when the party first opened it
 * @param document the letter as a document; none for plain messages
 */
public record OutgoingMessage(
    UUID id,
    OrganisationNumber party,
    Letter letter,
    Instant madeAvailableAt,
    Instant noticeSentAt,
    @Nullable Instant secondNoticeAt,
    @Nullable Instant openedAt,
    @Nullable UUID document) {}
