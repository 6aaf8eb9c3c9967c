package no.bht.employerregistry.affiliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bht.casework.domain.Letter;
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

  AffiliationLetters(SendMessage messages) {
    this.messages = messages;
  }

  /** Who did not report it is asked; both if the registrar did. */
  public void reported(Affiliation affiliation) {
    LocalDate due = affiliation.agreement().answerDue();
    if (due == null) {
      return;
    }
    AffiliationTerms terms = affiliation.terms();
    String text =
        """
        Det er meldt at virksomheten %s er tilknyttet bedriftshelsetjenesten %s fra %s%s.

        Bekreft tilknytningen, eller si fra hvis den ikke stemmer, innen %s. Hører vi ikke fra deg \
        innen fristen, regnes meldingen som riktig. Fristen er satt av Arbeidstilsynet, ikke av loven."""
            .formatted(
                terms.employer().value(),
                terms.provider().value(),
                terms.period().from(),
                terms.period().to() == null ? "" : " til og med " + terms.period().to(),
                due);
    Letter letter = new Letter("AFFILIATION_REPORTED", "Bekreft tilknytning", text);
    Party by = affiliation.agreement().reportedBy();
    if (by != Party.EMPLOYER) {
      messages.send(terms.employer(), letter);
    }
    if (by != Party.PROVIDER) {
      messages.send(terms.provider(), letter);
    }
  }

  /** The other side is asked for its statement. */
  public void disputed(Dispute dispute) {
    messages.send(
        dispute.otherNumber(),
        new Letter(
            "AFFILIATION_DISPUTED",
            "Uenighet om tilknytning",
            """
            Tilknytningen mellom virksomheten %s og bedriftshelsetjenesten %s er bestridt.

            Begrunnelse: %s

            Du kan uttale deg innen %s. Deretter tar Arbeidstilsynet stilling til saken."""
                .formatted(
                    dispute.employer().value(),
                    dispute.provider().value(),
                    dispute.reason(),
                    dispute.statementDue())));
  }

  /** Both sides are told how it ended. */
  public void resolved(Dispute dispute) {
    Dispute.Resolution resolution = Objects.requireNonNull(dispute.resolution());
    String outcome =
        switch (resolution.outcome()) {
          case UPHELD -> "Tilknytningen står slik den er meldt.";
          case CORRECTED -> "Tilknytningen er rettet.";
          case REMOVED -> "Tilknytningen er fjernet fra registeret.";
          case WITHDRAWN -> "Innsigelsen er trukket. Tilknytningen står slik den er meldt.";
          case REPORT_WITHDRAWN -> "Meldingen om tilknytning er trukket.";
        };
    String why = resolution.reasons() == null ? "" : "\n\nBegrunnelse: " + resolution.reasons();
    Letter letter =
        new Letter(
            "AFFILIATION_RESOLVED",
            "Uenighet om tilknytning er avsluttet",
            "Saken gjelder virksomheten %s og bedriftshelsetjenesten %s.\n\n%s%s"
                .formatted(dispute.employer().value(), dispute.provider().value(), outcome, why));
    for (OrganisationNumber party : List.of(dispute.employer(), dispute.provider())) {
      messages.send(party, letter);
    }
  }
}
