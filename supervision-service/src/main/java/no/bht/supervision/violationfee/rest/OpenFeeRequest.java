package no.bht.supervision.violationfee.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.platform.person.FreeText;
import no.bht.platform.person.NationalIdentityNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.usecase.OpenFee;
import org.jspecify.annotations.Nullable;

/**
 * What is said to open a fee.
 *
 * @param person for a natural person, and only then
 * @param onTheSpotReason why the violation is clearly established
 */
record OpenFeeRequest(
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
}
