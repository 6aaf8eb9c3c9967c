package no.bht.approval.approvalcase.domain.followup;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that an approved provider no longer meets, as far as the machine can count (krav
 * som ikke lenger er oppfylt). Statute: FOR-2011-12-06-1360 § 2-5 second paragraph.
 *
 * @param statute paragraph and letter of the requirement
 * @param from the first day below the limit
 * @param evidence the figures, with the limit
 * @param remediedFrom the first day it is met again; {@code null} while it is not
 */
public record Shortfall(
    ApprovalRequirement requirement,
    String statute,
    LocalDate from,
    List<String> evidence,
    @Nullable LocalDate remediedFrom) {

  public Shortfall {
    evidence = List.copyOf(evidence);
  }

  /** Whether it is the same fall, whatever has been done about it since. */
  boolean isSameAs(Shortfall other) {
    return requirement == other.requirement && from.equals(other.from);
  }

  Shortfall remedied(LocalDate day) {
    return new Shortfall(requirement, statute, from, evidence, day);
  }
}
