package no.bht.benchmark;

import org.jspecify.annotations.Nullable;

/** A register with all its units, filled by the service itself and once for all rows. */
final class FilledRegister {
  private final BulkFiles files;
  private final String heap;
  private Lab.@Nullable Place filled;

  FilledRegister(BulkFiles files, String heap) {
    this.files = files;
    this.heap = heap;
  }

  /** A database like it, for one row. */
  Lab.Place copy(Lab lab) {
    if (filled == null) {
      filled = fill(lab);
    }
    return lab.copyOf(filled);
  }

  void drop(Lab lab) {
    if (filled != null) {
      lab.drop(filled);
    }
  }

  private Lab.Place fill(Lab lab) {
    Lab.Place place = lab.kept("bench_register");
    EmployerRegistry registry = EmployerRegistry.on(lab, place, heap);
    registry.load("MAIN", files.mainUnits(lab), "");
    registry.load("SUB", files.subUnits(lab), "");
    registry.stop();
    lab.execute(place.name(), "vacuum analyze", "checkpoint");
    return place;
  }

  @Override
  public String toString() {
    return files.toString();
  }
}
