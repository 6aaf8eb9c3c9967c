package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applications that would renew one approval, as far as its expiry depends on them.
 *
 * @param any whether one has come, in time or late
 * @param pending whether one that came before the approval ended is undecided
 * @param renewed whether one that came before the approval ended was approved
 * @param refusedOn when one that came before the approval ended was refused last
 */
public record RenewalApplications(
    boolean any, boolean pending, boolean renewed, @Nullable LocalDate refusedOn) {

  public static final RenewalApplications NONE = new RenewalApplications(false, false, false, null);
}
