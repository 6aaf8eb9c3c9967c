package no.bht.employerregistry.listproposal;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.listproposal.domain.ListCheck;
import no.bht.employerregistry.listproposal.domain.ListFault;
import no.bht.employerregistry.listproposal.domain.ProposedList;
import no.bht.platform.person.IdentityNumberSearch;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A list in the shape of the bundled ones; everything may be missing, so that every fault is told.
 */
record ProposedListRequest(
    @Nullable String regulation,
    @Nullable String amendedBy,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Classification classification,
    @Nullable String ruleVersion,
    @Nullable String source,
    @Nullable String licence,
    @Nullable List<ProposedList.@Nullable Entry> entries) {

  private static final ProposedList.Entry MISSING =
      new ProposedList.Entry(null, null, null, null, null);

  /**
   * @throws ProblemException 400 {@code list-invalid} with every rule that is broken
   */
  ProposedList checked() {
    ProposedList list =
        new ProposedList(
            regulation,
            amendedBy,
            validFrom,
            validTo,
            classification,
            ruleVersion,
            source,
            licence,
            entries == null
                ? List.of()
                : entries.stream().map(entry -> entry == null ? MISSING : entry).toList());
    List<ListFault> faults = ListCheck.faults(list, IdentityNumberSearch::isIn);
    if (!faults.isEmpty()) {
      ProblemException problem =
          ProblemException.of(
              400, "list-invalid", "The list breaks rules that lists must satisfy.");
      for (ListFault fault : faults) {
        problem = problem.withError(fault.pointer(), fault.code());
      }
      throw problem;
    }
    return list;
  }
}
