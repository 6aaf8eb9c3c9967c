package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.PartyLanguages;
import no.bht.casework.usecase.SendMessage;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.employerregistry.affiliation.domain.Party;
import no.bht.platform.organisation.OrganisationNumber;

/** What the sides are told, in their messages. Statute: eForvaltningsforskriften § 8. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AffiliationLetters {
  private final SendMessage messages;
  private final PartyLanguages languages;

  AffiliationLetters(SendMessage messages, PartyLanguages languages) {
    this.messages = messages;
    this.languages = languages;
  }

  /** Who did not report it is asked; both if the registrar did. */
  public void reported(Affiliation affiliation) {
    LocalDate due = affiliation.agreement().answerDue();
    if (due == null) {
      return;
    }
    AffiliationTerms terms = affiliation.terms();
    Function<Language, Letter> letter = language -> AffiliationTexts.reported(language, terms, due);
    Party by = affiliation.agreement().reportedBy();
    if (by != Party.EMPLOYER) {
      send(terms.employer(), letter);
    }
    if (by != Party.PROVIDER) {
      send(terms.provider(), letter);
    }
  }

  /** The other side is asked for its statement. */
  public void disputed(Dispute dispute) {
    send(dispute.otherNumber(), language -> AffiliationTexts.disputed(language, dispute));
  }

  /** Both sides are told how it ended. */
  public void resolved(Dispute dispute) {
    Dispute.Resolution resolution = Objects.requireNonNull(dispute.resolution());
    for (OrganisationNumber party : List.of(dispute.employer(), dispute.provider())) {
      send(party, language -> AffiliationTexts.resolved(language, dispute, resolution));
    }
  }

  private void send(OrganisationNumber party, Function<Language, Letter> letter) {
    messages.send(party, letter.apply(languages.of(party).language()));
  }
}
