package no.bht.employerregistry.listproposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.listproposal.domain.ListProposal;
import no.bht.employerregistry.listproposal.domain.ListProposalState;
import no.bht.employerregistry.listproposal.domain.ProposedList;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ListProposalResponse(
    UUID id,
    ListProposalState state,
    int version,
    @Nullable Classification classification,
    int entries,
    By proposed,
    By changed,
    @Nullable Adopted adopted,
    @Nullable Withdrawn withdrawn,
    @Nullable ProposedList list) {

  static ListProposalResponse of(ListProposal proposal) {
    return of(proposal, proposal.list());
  }

  /** Without the list itself. */
  static ListProposalResponse summary(ListProposal proposal) {
    return of(proposal, null);
  }

  private static ListProposalResponse of(ListProposal it, @Nullable ProposedList list) {
    return new ListProposalResponse(
        it.id(),
        it.state(),
        it.version(),
        it.list().classification(),
        it.list().entries().size(),
        By.of(it.proposed()),
        By.of(it.lastChanged()),
        Adopted.of(it.adoption()),
        Withdrawn.of(it.withdrawal()),
        list);
  }

  record By(String by, Instant at) {
    static By of(ListProposal.Act act) {
      return new By(act.by(), act.at());
    }
  }

  record Adopted(LocalDate validFrom, String ruleVersion, String by, Instant at) {
    static @Nullable Adopted of(ListProposal.@Nullable Adoption it) {
      return it == null
          ? null
          : new Adopted(it.from(), it.ruleVersion(), it.act().by(), it.act().at());
    }
  }

  record Withdrawn(String reason, String by, Instant at) {
    static @Nullable Withdrawn of(ListProposal.@Nullable Withdrawal it) {
      return it == null ? null : new Withdrawn(it.reason(), it.act().by(), it.act().at());
    }
  }
}
