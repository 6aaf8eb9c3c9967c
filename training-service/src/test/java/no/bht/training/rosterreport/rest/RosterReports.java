package no.bht.training.rosterreport.rest;

import java.time.LocalDate;
import no.bht.platform.testing.NationalIdentityNumbers;

/** Reports of many synthetic persons. */
final class RosterReports {
  private static final String[] ROLES = {"PROFESSIONAL", "LEADER", "ADMINISTRATION"};
  private static final String[] RELATIONS = {"EMPLOYED", "HIRED_IN", "SELF_EMPLOYED"};

  private RosterReports() {}

  static String csv(int rows, int seed, LocalDate from) {
    StringBuilder csv =
        new StringBuilder("nationalIdentityNumber;reference;role;relation;from;lastDay\n");
    for (int i = 0; i < rows; i++) {
      csv.append(person(seed + i))
          .append(";staff-%06d;".formatted(i))
          .append(ROLES[i % 3])
          .append(';')
          .append(RELATIONS[i % 2])
          .append(';')
          .append(from.plusDays(i % 500))
          .append(";\n");
    }
    return csv.toString();
  }

  /** Somebody nobody else is, of more than three hundred thousand. */
  private static String person(int seed) {
    String date =
        "%02d%02d%02d".formatted(1 + seed % 28, 82 + seed / 28 % 11, 50 + seed / 308 % 40);
    return NationalIdentityNumbers.complete(date, seed / 12_320 * 20);
  }
}
