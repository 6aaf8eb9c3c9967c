package no.bht.approval.publicregister.shape;

import java.time.Instant;
import java.time.LocalDate;
import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The look-up in Norwegian; absent values are null, so that every field is always there. */
record Godkjenning(
    OrganisationNumber organisasjonsnummer,
    OrganisationNumber gjelderForEnhet,
    @Nullable OrganisationNumber arvetFra,
    LocalDate asOf,
    boolean godkjent,
    Registerstatus godkjenningsstatus,
    int registerstatus,
    String registerstatusTekst,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil,
    boolean fornyelseUnderBehandling,
    @Nullable String begrunnelseKode,
    @Nullable LocalDate vedtaksdato,
    @Nullable LocalDate statusEndret,
    Instant datoTidGenerert,
    long cursor) {

  static Godkjenning of(RegisterAnswer answer) {
    Registerstatus status = Registerstatus.of(answer);
    return new Godkjenning(
        answer.organisationNumber(),
        answer.organisationNumber(),
        answer.inheritedFrom(),
        answer.asOf(),
        answer.approved(),
        status,
        status.number(),
        status.text(),
        answer.validFrom(),
        answer.validTo(),
        answer.renewalPending(),
        answer.reasonCode(),
        answer.decidedOn(),
        answer.statusChangedOn(),
        answer.generatedAt(),
        answer.cursor());
  }
}
