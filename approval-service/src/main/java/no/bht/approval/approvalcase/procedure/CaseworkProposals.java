package no.bht.approval.approvalcase.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.Proposal;
import no.bht.approval.approvalcase.domain.Proposals;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.platform.eventlog.ContractJson;

/** Proposals by the procedure; what they say is kept as JSON. */
@ApplicationScoped
class CaseworkProposals implements Proposals {
  private final FourEyes fourEyes;

  CaseworkProposals(FourEyes fourEyes) {
    this.fourEyes = fourEyes;
  }

  @Override
  public void propose(ApprovalCaseId application, Proposal proposal) {
    fourEyes.propose(
        application.value(), proposal.outcome().name(), write(proposal), proposal.proposedBy());
  }

  @Override
  public Proposal confirm(ApprovalCaseId application, String officer) {
    return read(fourEyes.confirm(application.value(), officer).content());
  }

  @Override
  public void giveBack(ApprovalCaseId application) {
    fourEyes.giveBack(application.value());
  }

  @Override
  public Optional<Proposal> of(ApprovalCaseId application) {
    return fourEyes.open(application.value()).map(waiting -> read(waiting.content()));
  }

  private static String write(Proposal proposal) {
    try {
      return ContractJson.MAPPER.writeValueAsString(proposal);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A proposal can be written", e);
    }
  }

  private static Proposal read(String content) {
    try {
      return ContractJson.MAPPER.readValue(content, Proposal.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A proposal that was written can be read", e);
    }
  }
}
