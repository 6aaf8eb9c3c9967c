package no.bht.employerregistry.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.coverage.domain.SizeBand;
import no.bht.employerregistry.coverage.domain.SizeClass;

/**
 * Size classes out of bands. Both sets of classes stand in tables, so their difference must not
 * tell either: within a block, which is a class of the one and several of the other, the bands are
 * held back among themselves; where the classes cross (50–109 and 50–99) all of them or none.
 */
final class Sizes {
  private Sizes() {}

  /**
   * @param bands the figures of each band
   * @param held is filled with the classes that are held back
   */
  static List<Row> classes(List<SizeClass> set, List<Row> bands, Set<Row> held) {
    Map<String, List<Row>> blocks =
        bands.stream()
            .collect(
                Collectors.groupingBy(
                    row -> SizeBand.valueOf(row.key()).block(), TreeMap::new, Collectors.toList()));
    Set<String> heldBlocks = Discretion.heldWholes(blocks);
    Set<String> heldBands = new HashSet<>();
    blocks.forEach(
        (block, rows) -> {
          Set<Row> some = Discretion.among(rows);
          boolean all = block.equals(SizeBand.CROSSING) && !some.isEmpty();
          (all ? rows : some).forEach(row -> heldBands.add(row.key()));
        });
    List<Row> classes = new ArrayList<>();
    for (SizeClass size : set) {
      List<Row> inside =
          bands.stream().filter(row -> size.bands().contains(SizeBand.valueOf(row.key()))).toList();
      if (!inside.isEmpty()) {
        Row row = Row.together(size.code(), inside);
        String block = size.bands().iterator().next().block();
        boolean whole = size.bands().equals(SizeBand.ofBlock(block));
        if (heldBlocks.contains(block)
            || (!whole && inside.stream().anyMatch(band -> heldBands.contains(band.key())))) {
          held.add(row);
        }
        classes.add(row);
      }
    }
    return classes;
  }
}
