package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.casework.body.HearingBody;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.CeilingBasis;
import no.bht.supervision.violationfee.domain.CeilingChoice;
import no.bht.supervision.violationfee.domain.Coordination;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeFactor;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Guilt;
import no.bht.supervision.violationfee.domain.Turnover;
import no.bht.supervision.violationfee.domain.Violation;
import no.bht.supervision.violationfee.usecase.CollectFee;
import no.bht.supervision.violationfee.usecase.OpenFee;
import org.jspecify.annotations.Nullable;

/** What is said to open a fee and to step it. */
final class FeeBodies {
  private FeeBodies() {}

  /** NOK with two decimals, however it was written. */
  private static BigDecimal kroner(BigDecimal amount) {
    return amount.setScale(2);
  }

  private static @Nullable BigDecimal kronerOrNull(@Nullable BigDecimal amount) {
    return amount == null ? null : kroner(amount);
  }

  /** A violation, in and out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ViolationBody(
      @Said @FreeText String act,
      @NotEmpty @Size(max = 20)
          List<@NotNull @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]+") String> provisions,
      @Nullable @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]+") String controlPoint,
      @NotNull @NearDay LocalDate committedOn,
      @Nullable @NearDay LocalDate ceasedOn,
      @NotNull Guilt guilt) {

    Violation toDomain() {
      return new Violation(act, provisions, controlPoint, committedOn, ceasedOn, guilt);
    }

    static ViolationBody of(Violation violation) {
      return new ViolationBody(
          violation.act(),
          violation.provisions(),
          violation.controlPoint(),
          violation.committedOn(),
          violation.ceasedOn(),
          violation.guilt());
    }
  }

  /** The person by the office's reference, or by the number, of which only a keyed hash is kept. */
  record PersonBody(
      @Nullable @Pattern(regexp = "[A-Za-z0-9./_-]{1,40}") @FreeText String reference,
      @Nullable @Size(max = 20) String nationalIdentityNumber) {

    @AssertTrue(message = "a reference or a number")
    boolean isSomebody() {
      return reference != null || nationalIdentityNumber != null;
    }

    FeeSubject.Person toDomain(PersonKeys keys) {
      return new FeeSubject.Person(
          reference, nationalIdentityNumber == null ? null : keyOf(nationalIdentityNumber, keys));
    }

    private static PersonKey keyOf(String number, PersonKeys keys) {
      try {
        return keys.keyOf(NationalIdentityNumber.parse(number));
      } catch (IllegalArgumentException e) {
        throw ProblemException.of(
                400, "validation-failed", "The request breaks the rules of its schema.")
            .withError("/person/nationalIdentityNumber", "national-identity-number-invalid");
      }
    }

    /** The number is not printed. */
    @Override
    public String toString() {
      return "PersonBody[…]";
    }
  }

  /**
   * @param person for a natural person, and only then
   * @param onTheSpotReason why the violation is clearly established
   */
  record Open(
      @NotNull Addressee addressee,
      @Nullable @Valid PersonBody person,
      @Nullable @Size(min = 1, max = 10_000) @FreeText String onTheSpotReason,
      @NotNull @Valid ViolationBody violation) {

    @AssertTrue(message = "a person exactly where the addressee is one")
    boolean isWhole() {
      return (addressee == Addressee.NATURAL_PERSON) == (person != null);
    }

    @AssertTrue(message = "a reason says something")
    boolean isReasoned() {
      return onTheSpotReason == null || !onTheSpotReason.isBlank();
    }

    OpenFee.Command toCommand(FeeId id, UUID inspection, String inspector, PersonKeys keys) {
      return new OpenFee.Command(
          id,
          inspection,
          addressee,
          person == null ? null : person.toDomain(keys),
          onTheSpotReason,
          violation.toDomain(),
          inspector);
    }
  }

  /** Turnover of a year, in and out. */
  record TurnoverBody(
      @NotNull @Min(1990) @Max(2199) Integer year,
      @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 2) BigDecimal amount,
      @Said @FreeText @Size(max = 500) String source) {

    Turnover toDomain() {
      return new Turnover(year, kroner(amount), source);
    }

    static TurnoverBody of(Turnover turnover) {
      return new TurnoverBody(turnover.year(), turnover.amount(), turnover.source());
    }
  }

  record Turnovers(@NotNull @Size(max = 20) List<@NotNull @Valid TurnoverBody> items) {

    @AssertTrue(message = "one turnover a year")
    boolean isOneAYear() {
      return items == null
          || items.contains(null)
          || items.stream().map(TurnoverBody::year).distinct().count() == items.size();
    }

    List<Turnover> toDomain() {
      return items.stream().map(TurnoverBody::toDomain).toList();
    }
  }

  /** Whom was asked and what they answered, in and out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CoordinationBody(
      Coordination.@NotNull Body body,
      @NotNull @NearDay LocalDate askedOn,
      @Nullable @NearDay LocalDate answeredOn,
      Coordination.@Nullable Answer answer,
      @Nullable @Size(max = 2_000) @FreeText String note) {

    @AssertTrue(message = "an answer has its day")
    boolean isWhole() {
      return (answeredOn == null) == (answer == null);
    }

    Coordination toDomain() {
      return new Coordination(body, askedOn, answeredOn, answer, note);
    }

    static CoordinationBody of(Coordination entry) {
      return new CoordinationBody(
          entry.body(), entry.askedOn(), entry.answeredOn(), entry.answer(), entry.note());
    }
  }

  /** How the party is heard, and the fee that is considered. */
  record Notice(
      @NotNull @Valid HearingBody hearing,
      @Nullable @Positive @Digits(integer = 12, fraction = 2) BigDecimal intended) {

    ReactionProcedure.Heard toHeard() {
      return new ReactionProcedure.Heard(
          NearDay.Check.orNull(hearing.commentDeadline(), "/hearing/commentDeadline"),
          hearing.exemption(),
          hearing.exemptionReason());
    }

    @Nullable BigDecimal intendedAmount() {
      return kronerOrNull(intended);
    }
  }

  record Comment(@Said @FreeText String text) {}

  /** Which ceiling, and why. */
  record ChoiceBody(
      @NotNull CeilingBasis ruleOf,
      @NotNull CeilingBasis basicAmountOf,
      @Nullable Integer turnoverYear,
      @Said @FreeText String reason) {

    CeilingChoice toDomain() {
      return new CeilingChoice(ruleOf, basicAmountOf, turnoverYear, reason);
    }
  }

  /** What is weighed, with its text. */
  record WeighedBody(@NotNull FeeFactor factor, @Said @FreeText String text) {}

  /**
   * @param factors a text a factor; none on the spot
   * @param payBy last day to pay; that of the act if left out
   */
  record Decide(
      @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull @Valid ChoiceBody ceiling,
      @Nullable @Size(max = 20) List<@NotNull @Valid WeighedBody> factors,
      @NotNull @Valid ReasonsBody reasons,
      @Nullable @NearDay LocalDate payBy) {

    @AssertTrue(message = "one text a factor")
    boolean isOneAFactor() {
      return factors == null
          || factors.contains(null)
          || factors.stream().map(WeighedBody::factor).distinct().count() == factors.size();
    }

    FeeDecision.Ruling toDomain() {
      return new FeeDecision.Ruling(
          kroner(amount),
          ceiling.toDomain(),
          factors == null
              ? Map.of()
              : factors.stream().collect(Collectors.toMap(WeighedBody::factor, WeighedBody::text)),
          reasons.toDomain(),
          payBy);
    }
  }

  record Payment(
      @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull @NearDay LocalDate paidOn) {
    BigDecimal toAmount() {
      return kroner(amount);
    }
  }

  record Lawsuit(@NotNull @NearDay LocalDate broughtOn) {}

  /**
   * @param amount the new one; for a judgment that changes it, and only then
   */
  record LawsuitEnd(
      @NotNull @NearDay LocalDate endedOn,
      CollectFee.@NotNull Judgment judgment,
      @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal amount) {

    @AssertTrue(message = "an amount exactly where it is changed")
    boolean isWhole() {
      return (judgment == CollectFee.Judgment.CHANGED) == (amount != null);
    }

    @Nullable BigDecimal toAmount() {
      return kronerOrNull(amount);
    }
  }

  /** Why it ends without a sanction. */
  record End(@Said @FreeText String ground) {}
}
