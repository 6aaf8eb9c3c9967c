package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.domain.appeal.Deferrals;
import no.bht.casework.domain.appeal.Replacements;
import org.jspecify.annotations.Nullable;

/** Shows decisions with what became of them. */
@ApplicationScoped
public class ReadAppeals {
  private final Decisions decisions;
  private final Appeals appeals;
  private final Deferrals deferrals;
  private final Replacements replacements;

  ReadAppeals(
      Decisions decisions, Appeals appeals, Deferrals deferrals, Replacements replacements) {
    this.decisions = decisions;
    this.appeals = appeals;
    this.deferrals = deferrals;
    this.replacements = replacements;
  }

  /**
   * A decision with what became of it.
   *
   * @param stands whether nothing has come in its place
   */
  public record Shown(
      KeptDecision decision, boolean stands, List<Appeal> appeals, List<Deferral> deferrals) {}

  @Transactional
  public Optional<Shown> decision(UUID id) {
    return decisions.find(id).map(this::shown);
  }

  /** The decisions of a case, oldest first. */
  @Transactional
  public List<Shown> ofCase(UUID caseId) {
    return decisions.ofCase(caseId).stream().map(this::shown).toList();
  }

  @Transactional
  public Optional<Appeal> appeal(UUID id) {
    return appeals.find(id);
  }

  @Transactional
  public Optional<Deferral> deferral(UUID id) {
    return deferrals.find(id);
  }

  /**
   * Appeals in the order in which they came.
   *
   * @param state only those in it; {@code null} for all
   * @param after only those that follow it; {@code null} from the first
   */
  @Transactional
  public List<Appeal> list(@Nullable AppealState state, @Nullable UUID after, int limit) {
    return appeals.list(state, after, limit);
  }

  private Shown shown(KeptDecision kept) {
    UUID id = kept.decision().id();
    return new Shown(kept, !replacements.isReplaced(id), appeals.against(id), deferrals.of(id));
  }
}
