package no.bht.approval.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;

/** A complaint as an officer records it; nobody is named. */
record ComplaintRequest(
    @NotNull LocalDate receivedOn,
    @NotNull Source source,
    @NotBlank @Size(max = 20_000) @FreeText String text) {

  /** Who complained, by kind. */
  enum Source {
    EMPLOYER,
    EMPLOYEE,
    SAFETY_REPRESENTATIVE,
    AUTHORITY,
    OTHER
  }
}
