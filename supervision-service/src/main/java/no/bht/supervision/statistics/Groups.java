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

  /** Those whose group is stated; null where that would tell of the few others. */
  static @Nullable Long stated(Map<String, Counts> groups, boolean exact) {
    Counts others = groups.getOrDefault(NOT_STATED, Counts.NONE);
    boolean tells = !exact && !SmallCells.heldBack(List.of(others.parts())).isEmpty();
    return tells ? null : Counts.sum(groups.values()).inspections() - others.inspections();
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
    Counts all = cells.total(asked.subject(), asked.period());
    boolean held = !asked.exact() && !SmallCells.heldBack(List.of(all.parts())).isEmpty();
    Map<String, @Nullable Long> told = new LinkedHashMap<>();
    told.put("inspections", held ? null : all.inspections());
    told.put("inspectionsWithBreach", held ? null : all.withBreach());
    told.put("controls", held ? null : all.controls());
    told.put("breaches", held ? null : all.breaches());
    return told;
  }
}
