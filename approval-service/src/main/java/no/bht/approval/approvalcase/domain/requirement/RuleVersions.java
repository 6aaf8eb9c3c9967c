package no.bht.approval.approvalcase.domain.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of the requirements that is known. */
public record RuleVersions(List<RuleVersion> versions) {

  public RuleVersions {
    versions = List.copyOf(versions);
  }

  /** The version in force on the day; empty for a day before the first one known. */
  public Optional<RuleVersion> on(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.inForceFrom().isAfter(day))
        .max(Comparator.comparing(RuleVersion::inForceFrom));
  }
}
