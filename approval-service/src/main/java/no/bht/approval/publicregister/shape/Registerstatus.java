package no.bht.approval.publicregister.shape;

import no.bht.approval.publicregister.RegisterAnswer;
import no.bht.approval.publicregister.RegisterAnswer.Status;

/**
 * Codes and words of the sister registers (registerstatus). The number is read as NAV reads it: 0
 * not registered, 1 approved, 2 not approved. The words say no more than the number: consumers have
 * taken «under behandling» for approved.
 */
enum Registerstatus {
  GODKJENT(1, "Godkjent"),
  GODKJENT_MED_VILKAR(1, "Godkjent"),
  UTLOPT(2, "Ikke Godkjent"),
  TRUKKET_TILBAKE(2, "Ikke Godkjent"),
  OPPHORT(2, "Ikke Godkjent"),
  IKKE_GODKJENT(2, "Ikke Godkjent"),
  SOKNAD_UNDER_BEHANDLING(0, "Ikke registrert"),
  IKKE_REGISTRERT(0, "Ikke registrert");

  private final int number;
  private final String text;

  Registerstatus(int number, String text) {
    this.number = number;
    this.text = text;
  }

  static Registerstatus of(RegisterAnswer answer) {
    return answer.conditions() ? GODKJENT_MED_VILKAR : of(answer.status());
  }

  static Registerstatus of(Status status) {
    return switch (status) {
      case APPROVED -> GODKJENT;
      case EXPIRED -> UTLOPT;
      case WITHDRAWN -> TRUKKET_TILBAKE;
      case ENDED -> OPPHORT;
      case NOT_COVERED -> IKKE_GODKJENT;
      case APPLICATION_PENDING -> SOKNAD_UNDER_BEHANDLING;
      case NOT_REGISTERED -> IKKE_REGISTRERT;
    };
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }
}
