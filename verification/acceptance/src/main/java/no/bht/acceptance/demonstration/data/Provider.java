package no.bht.acceptance.demonstration.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * A made-up provider (bedriftshelsetjeneste).
 *
 * @param branches its sub-units; for an internal one the establishments it serves
 * @param staff professionals first, administration last
 */
public record Provider(
    MainUnit unit, ProviderKind kind, List<SubUnit> branches, List<StaffMember> staff) {

  public Provider {
    branches = List.copyOf(branches);
    staff = List.copyOf(staff);
  }

  public String number() {
    return unit.number();
  }

  /** The counties it has a branch in. */
  public List<String> counties() {
    return branches.stream()
        .map(branch -> branch.location().municipality().countyNumber())
        .distinct()
        .sorted()
        .toList();
  }

  public Stream<StaffMember> professionals() {
    return staff.stream().filter(member -> member.profession() != null);
  }
}
