package no.bht.platform.person;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that people write: no national identity number and no NUL, which no database keeps. */
@NoNationalIdentityNumber
@Pattern(regexp = "[^\\x00]*")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {

  /** What the answer says. */
  String message() default "is not a text that may be kept";

  /** Bean Validation's groups. */
  Class<?>[] groups() default {};

  /** Bean Validation's payload. */
  Class<? extends Payload>[] payload() default {};
}
