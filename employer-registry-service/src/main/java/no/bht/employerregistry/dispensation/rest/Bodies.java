package no.bht.employerregistry.dispensation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.casework.body.HearingBody;
import no.bht.casework.body.ReasonsBody;
import no.bht.employerregistry.dispensation.domain.Term;
import no.bht.employerregistry.dispensation.usecase.DecideDispensation;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** What the commands on a dispensation say. */
final class Bodies {
  private Bodies() {}

  /**
   * @param assignee reference of the officer; {@code null} for nobody
   */
  record Assign(
      @Size(max = 100) @Pattern(regexp = "[^\\s\\p{Cntrl}]+") @FreeText
          @Nullable String assignee) {}

  /**
   * @param deadline last day to answer; {@code null} for the usual time
   */
  record Ask(@NotBlank @Size(max = 10_000) @FreeText String demand, @Nullable LocalDate deadline) {}

  /** What an officer finds of one condition. */
  record Judge(@NotNull Boolean met, @NotBlank @Size(max = 10_000) @FreeText String reason) {}

  /** What is granted; what is left out is as the rule says, or as applied for. */
  record GrantRequest(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Size(max = 10_000) @FreeText @Nullable String periodReason,
      @Valid @Nullable PartBody part,
      @Size(max = 20) @Nullable List<@NotNull @Valid TermBody> terms,
      @NotNull @Valid ReasonsBody reasons) {

    DecideDispensation.Terms toTerms() {
      return new DecideDispensation.Terms(
          Near.orNull(from, "/from"),
          Near.orNull(to, "/to"),
          periodReason,
          PartBody.toDomain(part),
          terms == null ? List.of() : terms(terms));
    }

    private static List<Term> terms(List<TermBody> terms) {
      return IntStream.range(0, terms.size())
          .mapToObj(i -> terms.get(i).toDomain("/terms/" + i + "/deadline"))
          .toList();
    }
  }

  /** A condition attached, in and out. */
  record TermBody(
      @NotBlank @Size(max = 2_000) @FreeText String text, @Nullable LocalDate deadline) {

    Term toDomain(String pointer) {
      return new Term(text, Near.orNull(deadline, pointer));
    }
  }

  record Refuse(@NotNull @Valid ReasonsBody reasons) {}

  /** Why it is considered to revoke it, and how the employer is heard. */
  record RevocationNotice(
      @NotBlank @Size(max = 10_000) @FreeText String facts, @NotNull @Valid HearingBody hearing) {}

  record Revoke(@NotNull LocalDate lastDay, @NotNull @Valid ReasonsBody reasons) {}

  record GiveUp(@NotNull LocalDate lastDay) {}

  static DecideDispensation.Heard heard(HearingBody hearing, String pointer) {
    return new DecideDispensation.Heard(
        Near.orNull(hearing.commentDeadline(), pointer + "/commentDeadline"),
        hearing.exemption(),
        hearing.exemptionReason());
  }
}
