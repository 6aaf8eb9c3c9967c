package no.bht.training.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day from 1900 to 2999; others are slips of the keyboard. */
@Constraint(validatedBy = PlausibleDay.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDay {

  /** What the answer says. */
  String message() default "must lie from 1900 to 2999";

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Looks at the year. */
  final class Validator implements ConstraintValidator<PlausibleDay, LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || (day.getYear() >= 1900 && day.getYear() <= 2999);
    }
  }
}
