package no.bht.employerregistry.registerimport.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.AssessedUnit;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.Notice;
import no.bht.employerregistry.registerimport.domain.Rejection;

/** The records since the last commit. */
final class Chunk {
  private final List<AssessedUnit> units = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Map<Notice, Long> notices = new EnumMap<>(Notice.class);

  void accept(AssessedUnit unit) {
    units.add(unit);
  }

  void reject(Rejection rejection) {
    rejections.add(rejection);
  }

  void note(Notice notice) {
    notices.merge(notice, 1L, Long::sum);
  }

  int size() {
    return units.size() + rejections.size();
  }

  List<AssessedUnit> units() {
    return units;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  Map<Notice, Long> notices() {
    return notices;
  }

  ImportCounts counts() {
    return new ImportCounts(size(), units.size(), rejections.size(), 0, 0, 0, 0);
  }
}
