package no.bht.supervision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.ReactionKind;

/**
 * Makes the union representatives (tillitsvalgte) aware of an order or another decision, by a
 * letter to them at the party. The letter in the archive of the case, with the moment it was made
 * available and opened, is the proof. Statute: aml. § 18-6 eighth paragraph.
 */
@ApplicationScoped
public class InformUnions {
  /** The template of the letter. */
  public static final String TEMPLATE = "UNION_REPRESENTATIVES";

  private final SendLetter sendLetter;

  InformUnions(SendLetter sendLetter) {
    this.sendLetter = sendLetter;
  }

  /**
   * @param what the demand or the decision in short; nothing confidential
   * @return when it was made available
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Instant inform(UUID caseId, OrganisationNumber party, ReactionKind kind, String what) {
    return sendLetter
        .send(caseId, party, Letter.byTemplate(TEMPLATE, Map.of("kind", kind.name(), "what", what)))
        .madeAvailableAt();
  }
}
