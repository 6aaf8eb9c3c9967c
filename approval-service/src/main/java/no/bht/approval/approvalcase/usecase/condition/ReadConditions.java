package no.bht.approval.approvalcase.usecase.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Shows conditions to officers, and to the provider its own. */
@ApplicationScoped
public class ReadConditions {
  private final Conditions conditions;
  private final CaseAccess access;
  private final InstantSource clock;

  ReadConditions(Conditions conditions, CaseAccess access, InstantSource clock) {
    this.conditions = conditions;
    this.access = access;
    this.clock = clock;
  }

  /** A condition as it stands today. */
  public record Shown(Condition condition, long version, boolean missed) {}

  /**
   * @throws NoSuchCase if there is no such condition
   */
  @Transactional
  public Shown get(ConditionId id) {
    Conditions.Versioned found = conditions.get(id);
    access.demand(found.condition().provider());
    return new Shown(
        found.condition(), found.version(), found.condition().isMissedOn(Oslo.today(clock)));
  }

  /**
   * @param missed only those whose deadline has passed and that are not met
   */
  @Transactional
  public List<Shown> list(
      @Nullable OrganisationNumber provider,
      @Nullable ConditionState state,
      boolean missed,
      @Nullable ConditionId after,
      int limit) {
    LocalDate today = Oslo.today(clock);
    return conditions
        .list(new Conditions.Filter(provider, state, missed ? today : null), after, limit)
        .stream()
        .map(condition -> new Shown(condition, 0, condition.isMissedOn(today)))
        .toList();
  }
}
