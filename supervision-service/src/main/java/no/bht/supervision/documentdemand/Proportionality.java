package no.bht.supervision.documentdemand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why another than the party must give the information. Statute: aml. § 18-5 second and third
 * paragraph.
 *
 * @param necessity the special conditions that make it necessary; of an authority, what is
 *     necessary
 * @param suspicion what is suspected, and how grave it is
 * @param sensitivity how sensitive the information is
 * @param burden what it costs the one asked
 */
public record Proportionality(
    @Nullable String necessity,
    @Nullable String suspicion,
    @Nullable String sensitivity,
    @Nullable String burden) {
  /** Nothing is said. */
  public static final Proportionality UNSTATED = new Proportionality(null, null, null, null);

  /** What must be said of such a holder, and is not. */
  List<String> missing(HolderKind holder) {
    List<String> missing = new ArrayList<>();
    if (holder != HolderKind.PARTY && necessity == null) {
      missing.add("necessity");
    }
    if (holder == HolderKind.OTHER_ENTERPRISE) {
      if (suspicion == null) {
        missing.add("suspicion");
      }
      if (sensitivity == null) {
        missing.add("sensitivity");
      }
      if (burden == null) {
        missing.add("burden");
      }
    }
    return List.copyOf(missing);
  }
}
