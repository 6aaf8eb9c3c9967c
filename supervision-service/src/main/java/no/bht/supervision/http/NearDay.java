package no.bht.supervision.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A day that a case of this time may have: from 1970 to 2199. */
@Constraint(validatedBy = NearDay.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NearDay {

  /** What the answer says. */
  String message() default "is not a day from 1970 to 2199";

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Looks at the year. */
  final class Check implements ConstraintValidator<NearDay, LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || (day.getYear() >= 1970 && day.getYear() <= 2199);
    }

    /**
     * For days of bodies that are not the service's own.
     *
     * @throws ProblemException 400 for another day
     */
    public static @Nullable LocalDate orNull(@Nullable LocalDate day, String pointer) {
      if (day != null && (day.getYear() < 1970 || day.getYear() > 2199)) {
        throw ProblemException.of(
                400, "validation-failed", "The request breaks the rules of its schema.")
            .withError(pointer, "date-invalid");
      }
      return day;
    }
  }
}
