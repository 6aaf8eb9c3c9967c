package no.bht.approval.approvalcase.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What an approved provider has told of a change (endringsmelding). Guidance to FOR-2011-12-06-1360
 * § 2-2: the provider must report changes that matter for the approval.
 *
 * @param effectiveFrom first day of the change
 * @param explanation what the provider says of it; {@code null} if nothing
 * @param factsVersion version of what is held of the provider that it led to
 * @param changed parts that differ from before
 * @param shortfalls what it brings below a limit
 * @param followUp the case it opened or was noted in; {@code null} if nothing fell
 */
public record ChangeNotice(
    UUID id,
    OrganisationNumber provider,
    Instant receivedAt,
    LocalDate effectiveFrom,
    @Nullable String explanation,
    int factsVersion,
    Set<SubmissionPart> changed,
    List<Shortfall> shortfalls,
    @Nullable FollowUpId followUp) {

  public ChangeNotice {
    EnumSet<SubmissionPart> parts = EnumSet.noneOf(SubmissionPart.class);
    parts.addAll(changed);
    changed = Collections.unmodifiableSet(parts);
    shortfalls = List.copyOf(shortfalls);
  }
}
