package no.bht.employerregistry.affiliation.usecase;

import java.time.LocalDate;
import no.bht.casework.domain.Language;
import no.bht.casework.domain.Letter;
import no.bht.employerregistry.affiliation.domain.AffiliationTerms;
import no.bht.employerregistry.affiliation.domain.Dispute;
import org.jspecify.annotations.Nullable;

/** The words of the letters on affiliations, in the language of who reads them. */
final class AffiliationTexts {
  private AffiliationTexts() {}

  static Letter reported(Language language, AffiliationTerms terms, LocalDate answerDue) {
    LocalDate to = terms.period().to();
    String until = to == null ? "" : " til og med " + to;
    return switch (language) {
      case NB ->
          new Letter(
              "AFFILIATION_REPORTED",
              "Bekreft tilknytning",
              """
              Det er meldt at virksomheten %s er tilknyttet bedriftshelsetjenesten %s fra %s%s.

              Bekreft tilknytningen, eller si fra hvis den ikke stemmer, innen %s. Hører vi ikke fra deg \
              innen fristen, regnes meldingen som riktig. Fristen er satt av Arbeidstilsynet, ikke av loven."""
                  .formatted(
                      terms.employer().value(),
                      terms.provider().value(),
                      terms.period().from(),
                      until,
                      answerDue));
      case NN ->
          new Letter(
              "AFFILIATION_REPORTED",
              "Stadfest tilknyting",
              """
              Det er meldt at verksemda %s er knytt til bedriftshelsetenesta %s frå %s%s.

              Stadfest tilknytinga, eller sei frå om ho ikkje stemmer, innan %s. Høyrer vi ikkje frå deg \
              innan fristen, blir meldinga rekna som rett. Fristen er sett av Arbeidstilsynet, ikkje av lova."""
                  .formatted(
                      terms.employer().value(),
                      terms.provider().value(),
                      terms.period().from(),
                      until,
                      answerDue));
    };
  }

  static Letter disputed(Language language, Dispute dispute) {
    return switch (language) {
      case NB ->
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
                      dispute.statementDue()));
      case NN ->
          new Letter(
              "AFFILIATION_DISPUTED",
              "Usemje om tilknyting",
              """
              Tilknytinga mellom verksemda %s og bedriftshelsetenesta %s er bestriden.

              Grunngiving: %s

              Du kan uttale deg innan %s. Deretter tek Arbeidstilsynet stilling til saka."""
                  .formatted(
                      dispute.employer().value(),
                      dispute.provider().value(),
                      dispute.reason(),
                      dispute.statementDue()));
    };
  }

  static Letter resolved(Language language, Dispute dispute, Dispute.Resolution resolution) {
    boolean nynorsk = language == Language.NN;
    return new Letter(
        "AFFILIATION_RESOLVED",
        nynorsk ? "Usemja om tilknyting er avslutta" : "Uenighet om tilknytning er avsluttet",
        (nynorsk
                ? "Saka gjeld verksemda %s og bedriftshelsetenesta %s.\n\n%s%s"
                : "Saken gjelder virksomheten %s og bedriftshelsetjenesten %s.\n\n%s%s")
            .formatted(
                dispute.employer().value(),
                dispute.provider().value(),
                nynorsk ? nynorsk(resolution.outcome()) : bokmal(resolution.outcome()),
                why(nynorsk ? "Grunngiving" : "Begrunnelse", resolution.reasons())));
  }

  private static String bokmal(Dispute.Outcome outcome) {
    return switch (outcome) {
      case UPHELD -> "Tilknytningen står slik den er meldt.";
      case CORRECTED -> "Tilknytningen er rettet.";
      case REMOVED -> "Tilknytningen er fjernet fra registeret.";
      case WITHDRAWN -> "Innsigelsen er trukket. Tilknytningen står slik den er meldt.";
      case REPORT_WITHDRAWN -> "Meldingen om tilknytning er trukket.";
    };
  }

  private static String nynorsk(Dispute.Outcome outcome) {
    return switch (outcome) {
      case UPHELD -> "Tilknytinga står slik ho er meldt.";
      case CORRECTED -> "Tilknytinga er retta.";
      case REMOVED -> "Tilknytinga er fjerna frå registeret.";
      case WITHDRAWN -> "Motsegna er trekt. Tilknytinga står slik ho er meldt.";
      case REPORT_WITHDRAWN -> "Meldinga om tilknyting er trekt.";
    };
  }

  private static String why(String heading, @Nullable String reasons) {
    return reasons == null ? "" : "\n\n" + heading + ": " + reasons;
  }
}
