package no.bht.approval.approvalcase.domain.condition;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The conditions that are kept. */
public interface Conditions {

  /** A condition with the version it was read at. */
  record Versioned(Condition condition, long version) {}

  /**
   * Which conditions are asked for; {@code null} for all.
   *
   * @param missedBy only those whose deadline has passed by the day and that are not met
   */
  record Filter(
      @Nullable OrganisationNumber provider,
      @Nullable ConditionState state,
      @Nullable LocalDate missedBy) {}

  void add(List<Condition> conditions);

  /**
   * @throws NoSuchCase if there is none
   */
  Versioned get(ConditionId id);

  /**
   * Reads the condition to change it: what concerns its provider waits until the transaction ends.
   *
   * @throws NoSuchCase if there is none
   */
  Versioned lock(ConditionId id);

  void save(Condition condition);

  /** In the order of their ids. */
  List<Condition> list(Filter filter, @Nullable ConditionId after, int limit);

  /**
   * Some that are overdue by the day and not told; their providers are locked, others passed by.
   */
  List<Condition> lockOverdue(LocalDate today, int limit);
}
