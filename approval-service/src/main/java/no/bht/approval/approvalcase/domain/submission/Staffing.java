package no.bht.approval.approvalcase.domain.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.bht.platform.person.PersonKey;

/**
 * The professional staff (faglig personale) of a provider; administrative staff do not count.
 * Statute: FOR-2011-12-06-1360 § 2-2 d and e.
 */
public record Staffing(List<StaffMember> members) {

  public Staffing {
    members = List.copyOf(members);
  }

  /** Those who hold their position on the day. */
  public Staffing on(LocalDate day) {
    return new Staffing(members.stream().filter(member -> member.worksOn(day)).toList());
  }

  /** The days after the given one on which the staffing changes, by what is told already. */
  public SortedSet<LocalDate> changesAfter(LocalDate day) {
    return members.stream()
        .flatMap(StaffMember::changes)
        .filter(change -> change.isAfter(day))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those who are hired in, or those who are not. */
  public Staffing with(EmploymentRelation relation) {
    return new Staffing(members.stream().filter(member -> member.relation() == relation).toList());
  }

  /** Sum of positions in per cent of a full-time position; 300 is three årsverk. */
  public int totalPercentage() {
    return members.stream().mapToInt(StaffMember::positionPercentage).sum();
  }

  /** Sum of the shares given to one area, in per cent of a full-time position. */
  public int percentageIn(CompetenceArea area) {
    return members.stream().mapToInt(member -> member.percentageIn(area)).sum();
  }

  public boolean hasCompetenceIn(CompetenceArea area) {
    return members.stream().anyMatch(member -> member.hasCompetenceIn(area));
  }

  /** What cannot be true of the list; empty when it can stand. */
  public List<StaffingFault> faults() {
    List<StaffingFault> faults = new ArrayList<>();
    Set<PersonKey> seen = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      int place = i;
      if (!seen.add(members.get(i).person())) {
        faults.add(new StaffingFault(i, StaffingFault.Kind.PERSON_LISTED_TWICE));
      }
      members.get(i).fault().ifPresent(kind -> faults.add(new StaffingFault(place, kind)));
    }
    return faults;
  }
}
