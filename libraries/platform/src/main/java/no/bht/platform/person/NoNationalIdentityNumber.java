package no.bht.platform.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A free text that holds no national identity number. Statute: personopplysningsloven § 12. */
@Constraint(validatedBy = NoNationalIdentityNumber.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoNationalIdentityNumber {

  /** What the answer says. */
  String message() default "must not hold a national identity number";

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Looks for one. */
  final class Validator implements ConstraintValidator<NoNationalIdentityNumber, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || !IdentityNumberSearch.isIn(text);
    }
  }
}
