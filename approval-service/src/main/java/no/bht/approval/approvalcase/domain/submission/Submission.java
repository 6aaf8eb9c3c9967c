package no.bht.approval.approvalcase.domain.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An application's content (søknadens innhold) as handed in: a component for each item of the form.
 * Statute: FOR-2011-12-06-1360 § 2-1.
 *
 * @param countiesServed county numbers
 * @param languages ISO 639 codes
 * @param administrativeStaff persons; they count for training (§ 2-3), not for årsverk (§ 2-2 e)
 * @param contact {@code null} if none is given
 */
public record Submission(
    OrganisationNumber provider,
    String name,
    ProviderKind providerKind,
    Address address,
    SortedSet<String> countiesServed,
    List<String> languages,
    List<Branch> branches,
    Staffing staffing,
    int administrativeStaff,
    List<ServiceOffer> services,
    List<Industry> industries,
    @Nullable Contact contact,
    Description description) {

  public Submission {
    countiesServed = Collections.unmodifiableSortedSet(new TreeSet<>(countiesServed));
    languages = languages.stream().distinct().toList();
    branches = List.copyOf(branches);
    services = List.copyOf(services);
    industries = industries.stream().distinct().toList();
  }

  /** What is offered by law, and whether there are additional services. */
  public Set<LegalClass> legalClasses() {
    Set<LegalClass> classes = EnumSet.noneOf(LegalClass.class);
    services.forEach(service -> classes.add(service.legalClass()));
    return classes;
  }

  /** Pointers to the addresses whose municipality lies in another county. */
  public List<String> inconsistentAddresses() {
    List<String> pointers = new ArrayList<>();
    if (!address.liesInItsCounty()) {
      pointers.add("/address/countyNumber");
    }
    for (int i = 0; i < branches.size(); i++) {
      if (!branches.get(i).address().liesInItsCounty()) {
        pointers.add("/branches/" + i + "/address/countyNumber");
      }
    }
    return pointers;
  }

  /** What cannot stand beside the rest; staff list and addresses apart. */
  public List<SubmissionFault> faults() {
    return SubmissionFault.of(this);
  }
}
