package no.bht.casework.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.regex.Pattern;
import no.bht.platform.person.IdentityNumberSearch;
import org.jspecify.annotations.Nullable;

/** At most twenty names with a text of at most 1 000 characters each, no identity number in it. */
@Constraint(validatedBy = Terms.Check.class)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@interface Terms {
  String message() default "at most twenty names with texts";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks at names and texts. */
  class Check implements ConstraintValidator<Terms, Map<String, @Nullable String>> {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,59}");
    private static final Pattern TEXT = Pattern.compile("[^\\x00]{0,1000}");

    @Override
    public boolean isValid(
        @Nullable Map<String, @Nullable String> terms, ConstraintValidatorContext context) {
      return terms == null
          || (terms.size() <= 20
              && terms.entrySet().stream()
                  .allMatch(term -> isValid(term.getKey(), term.getValue())));
    }

    private static boolean isValid(String name, @Nullable String text) {
      return text != null
          && NAME.matcher(name).matches()
          && TEXT.matcher(text).matches()
          && !IdentityNumberSearch.isIn(text);
    }
  }
}
