package no.bht.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The bulk files of a register of that size, each made once: three sub-units to four main units.
 */
record BulkFiles(int mainUnitCount) {

  int subUnitCount() {
    return mainUnitCount / 4 * 3;
  }

  int units() {
    return mainUnitCount + subUnitCount();
  }

  Path mainUnits(Lab lab) {
    return made(lab, "main", file -> RegisterFile.writeMainUnits(file, mainUnitCount));
  }

  Path subUnits(Lab lab) {
    return made(
        lab, "sub", file -> RegisterFile.writeSubUnits(file, mainUnitCount, subUnitCount()));
  }

  private Path made(Lab lab, String kind, Consumer<Path> maker) {
    Path file = lab.logs().resolve("bench-%s-units-%d.json.gz".formatted(kind, mainUnitCount));
    if (!Files.exists(file)) {
      maker.accept(file);
    }
    return file;
  }

  @Override
  public String toString() {
    return Result.text("%d main units and %d sub-units", mainUnitCount, subUnitCount());
  }
}
