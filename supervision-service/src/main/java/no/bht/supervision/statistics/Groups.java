package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.bht.platform.statistics.SmallCells;
import no.bht.supervision.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/** Which groups a table has, and what its shares are of. */
@ApplicationScoped
class Groups {
  static final String NOT_STATED = "NOT_STATED";
  private static final Set<String> SIZES = Set.of("0", "1-4", "5-9", "10-49", "50-99", "100+");

  private final Cells cells;
  private final Texts texts;

  Groups(Cells cells, Texts texts) {
    this.cells = cells;
    this.texts = texts;
  }

  /**
   * Those whose group is stated; null where the others are held back, for themselves or beside
   * another group: shares would tell of them. Null too where not even all are told.
   */
  static @Nullable Long stated(List<String> keys, Map<String, Counts> groups, boolean exact) {
    Counts all = Counts.sum(groups.values());
    Set<Integer> held =
        SmallCells.heldBack(
            keys.stream().map(key -> groups.getOrDefault(key, Counts.NONE).parts()).toList());
    boolean tells = exact || (all.told(false) && !held.contains(keys.indexOf(NOT_STATED)));
    return tells
        ? (Long) (all.inspections() - groups.getOrDefault(NOT_STATED, Counts.NONE).inspections())
        : null;
  }

  /** The groups in the order of their names; of those that are always told, the empty ones too. */
  List<String> keys(Set<String> there, String column, PartyKind subject) {
    Set<String> left = new TreeSet<>(there);
    Set<String> classifications =
        there.stream().map(key -> key.split(":", 2)[0]).collect(Collectors.toSet());
    List<String> keys = new ArrayList<>();
    for (String known : texts.values(column)) {
      boolean empty =
          switch (column) {
            case "section" -> classifications.contains(known.split(":", 2)[0]);
            case "form", "selectionReason" -> true;
            case "size" ->
                subject == PartyKind.EMPLOYER ? SIZES.contains(known) : !SIZES.contains(known);
            default -> false;
          };
      if (left.remove(known) || empty) {
        keys.add(known);
      }
    }
    keys.addAll(left);
    return keys;
  }

  /** What shares are of; what is small is not told. */
  Map<String, @Nullable Long> denominators(Question asked) {
    Counts all = cells.total(asked);
    boolean told = all.told(asked.exact());
    Map<String, @Nullable Long> denominators = new LinkedHashMap<>();
    denominators.put("inspections", told ? all.inspections() : null);
    denominators.put("inspectionsWithBreach", told ? all.withBreach() : null);
    denominators.put("controls", told ? all.controls() : null);
    denominators.put("breaches", told ? all.breaches() : null);
    return denominators;
  }
}
