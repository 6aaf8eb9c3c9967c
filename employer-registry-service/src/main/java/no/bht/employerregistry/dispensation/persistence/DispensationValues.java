package no.bht.employerregistry.dispensation.persistence;

import java.util.ArrayList;
import java.util.List;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationId;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.employerregistry.dispensation.domain.Handling;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.employerregistry.dispensation.domain.Statements;
import org.jspecify.annotations.Nullable;

/** How a dispensation is written to its row. */
final class DispensationValues {
  static final String COLUMNS =
      """
      state = ?, description = ?, reason = ?, special_reasons = ?, systematic_hse = ?,
      committee = ?, part = ?, part_separation = ?, assignee = ?, information_deadline = ?,
      preliminary_answer_due_on = ?, comment_due_on = ?, granted_from = ?, granted_to = ?,
      granted_part = ?, granted_part_separation = ?, period_reason = ?, suspension = ?,
      in_force_from = ?, last_day = ?, end_told = ?, revoked_after = ?, renews = ?
      """;

  private final List<@Nullable Object> values = new ArrayList<>();

  private DispensationValues() {}

  /** Those of {@link #COLUMNS}, then by how many the version goes up, and the id. */
  static @Nullable Object[] of(Dispensation dispensation, int versions) {
    DispensationValues row = new DispensationValues();
    row.values.add(dispensation.state());
    row.add(dispensation.application().statements());
    row.add(dispensation.handling());
    row.add(dispensation.grant());
    DispensationId renews = dispensation.application().renews();
    row.values.add(renews == null ? null : renews.value());
    row.values.add(versions);
    row.values.add(dispensation.id().value());
    return row.values.toArray();
  }

  private void add(Statements said) {
    values.add(said.description());
    values.add(said.reason());
    values.add(said.specialReasons());
    values.add(said.systematicHse());
    values.add(said.committee());
    add(said.part());
  }

  private void add(Handling handling) {
    values.add(handling.assignee());
    values.add(handling.informationDeadline());
    values.add(handling.preliminaryAnswerDueOn());
    values.add(handling.commentDueOn());
  }

  private void add(@Nullable Grant grant) {
    Grant.InForce inForce = grant == null ? null : grant.inForce();
    values.add(grant == null ? null : grant.days().from());
    values.add(grant == null ? null : grant.days().to());
    add(grant == null ? null : grant.part());
    values.add(grant == null ? null : grant.periodReason());
    values.add(inForce == null ? null : inForce.suspension());
    values.add(inForce == null ? null : inForce.from());
    values.add(inForce == null ? null : inForce.lastDay());
    values.add(inForce == null ? null : inForce.endTold());
    values.add(grant == null ? null : grant.revokedAfter());
  }

  private void add(@Nullable Part part) {
    values.add(part == null ? null : part.description());
    values.add(part == null ? null : part.separation());
  }
}
