package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.followup.ChangeNotice;
import no.bht.approval.approvalcase.domain.followup.ChangeNotices;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.followup.FollowUps;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Follow-ups and change notices: shown to those who may see them, handled by officers. */
@ApplicationScoped
public class HandleFollowUp {
  private final FollowUps followUps;
  private final ChangeNotices notices;
  private final CaseAccess access;
  private final InstantSource clock;

  HandleFollowUp(
      FollowUps followUps, ChangeNotices notices, CaseAccess access, InstantSource clock) {
    this.followUps = followUps;
    this.notices = notices;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws NoSuchCase if there is none
   */
  @Transactional
  public FollowUps.Versioned get(FollowUpId id) {
    FollowUps.Versioned found = followUps.get(id);
    access.demand(found.followUp().provider());
    return found;
  }

  /**
   * @param officer reference of the officer; {@code null} for nobody
   * @param versionRead stops the command if the officer read another version
   * @throws NoSuchCase if there is none
   * @throws CommandRefused if it is closed
   */
  @Transactional
  public void assign(FollowUpId id, @Nullable String officer, LongConsumer versionRead) {
    FollowUps.Versioned found = followUps.lock(id);
    versionRead.accept(found.version());
    followUps.save(found.followUp().assignedTo(officer));
  }

  /**
   * @param versionRead stops the command if the officer read another version
   * @throws NoSuchCase if there is none
   * @throws CommandRefused if it is closed
   */
  @Transactional
  public void close(
      FollowUpId id, FollowUp.Outcome outcome, String reason, LongConsumer versionRead) {
    FollowUps.Versioned found = followUps.lock(id);
    versionRead.accept(found.version());
    followUps.save(
        found
            .followUp()
            .closed(new FollowUp.Closing(outcome, reason, access.actor(), clock.instant())));
  }

  /**
   * @throws NoSuchCase if there is none
   */
  @Transactional
  public ChangeNotice notice(UUID id) {
    ChangeNotice notice = notices.get(id);
    access.demand(notice.provider());
    return notice;
  }

  /**
   * A provider's change notices, newest first.
   *
   * @param before only those older than it; {@code null} from the newest
   */
  @Transactional
  public List<ChangeNotice> notices(OrganisationNumber provider, @Nullable UUID before, int limit) {
    access.demand(provider);
    return notices.of(provider, before, limit);
  }
}
