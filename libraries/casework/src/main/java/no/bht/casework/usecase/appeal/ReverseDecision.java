package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.casework.domain.appeal.ReversalGround;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * The body that decided changes or annuls its decision by a new one (omgjøring): because an appeal
 * is well-founded, or without an appeal. Statute: fvl. §§ 33 second paragraph, 35.
 */
@ApplicationScoped
public class ReverseDecision {
  private final ChangeAppeal change;
  private final Decisions decisions;
  private final Appeals appeals;
  private final OverturnDecision overturn;
  private final NotifyDecision notifyDecision;
  private final Ids ids;
  private final InstantSource clock;

  ReverseDecision(
      ChangeAppeal change,
      Decisions decisions,
      Appeals appeals,
      OverturnDecision overturn,
      NotifyDecision notifyDecision,
      Ids ids,
      InstantSource clock) {
    this.change = change;
    this.decisions = decisions;
    this.appeals = appeals;
    this.overturn = overturn;
    this.notifyDecision = notifyDecision;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param terms what the new decision says, by names the service knows
   * @param officer reference of who decides
   */
  public record Reversal(
      Change change, Reasons reasons, Map<String, String> terms, String officer) {}

  /**
   * Reverses on appeal.
   *
   * @throws ProcedureRefused if the appeal is not under review
   */
  @Transactional
  public Optional<Appeal> onAppeal(UUID appealId, Reversal reversal, LongConsumer versionRead) {
    return change.change(
        appealId,
        versionRead,
        (appeal, decision) -> {
          Instant now = clock.instant();
          appeal.reverse(
              reversal.change(),
              new Appeal.Step(reversal.officer(), now, reversal.reasons().considerations()));
          reverse(decision, reversal, null, now);
        });
  }

  /**
   * Reverses without an appeal. Statute: fvl. § 35.
   *
   * @param ground stands in the new decision's rules
   * @return the new decision; nothing if there is no such decision
   * @throws ProcedureRefused if an appeal is under way, the decision no longer stands, or the
   *     ground is that the party does not know of it
   */
  @Transactional
  public Optional<KeptDecision> withoutAppeal(UUID id, ReversalGround ground, Reversal reversal) {
    return decisions
        .lock(id)
        .map(
            decision -> {
              List<Appeal> filed = appeals.against(id);
              ProcedureRefused.when(
                  filed.stream().map(Appeal::state).anyMatch(AppealState::isOpen),
                  new ProcedureRefusal.AppealUnderWay());
              ProcedureRefused.when(
                  ground == ReversalGround.NOT_NOTIFIED, new ProcedureRefusal.AlreadyNotified());
              return reverse(decision, reversal, ground, clock.instant());
            });
  }

  private KeptDecision reverse(
      KeptDecision replaced, Reversal reversal, @Nullable ReversalGround ground, Instant now) {
    Decision old = replaced.decision();
    Decision reversed =
        new Decision(
            ids.next(),
            old.caseId(),
            old.party(),
            "DECISION_" + reversal.change().name(),
            old.ruleVersion(),
            reversal.reasons(),
            old.decidingBody(),
            reversal.officer(),
            now,
            null);
    Letter letter =
        Letter.byTemplate(
                "DECISION_REVERSED", ground == null ? Map.of() : Map.of("ground", ground.name()))
            .filled("change", reversal.change().name())
            .filled("onAppeal", ground == null)
            .filled("replacedOn", Oslo.dateOf(old.decidedAt()));
    notifyDecision.notify(reversed, letter);
    overturn.overturn(
        new Overturned(
            replaced,
            reversal.change(),
            ground == null
                ? Overturned.Origin.REVERSED_ON_APPEAL
                : Overturned.Origin.WITHOUT_APPEAL,
            ground,
            Oslo.dateOf(now),
            reversal.terms(),
            reversal.officer()),
        reversed.id());
    return decisions.find(reversed.id()).orElseThrow();
  }
}
