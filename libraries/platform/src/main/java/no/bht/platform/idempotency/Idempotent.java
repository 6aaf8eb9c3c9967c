package no.bht.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that creates: needs {@code Idempotency-Key} and returns a {@code Response} with an entity.
 *
 * <p>400 without a key, 422 when the key came with another payload, 409 while the first call runs,
 * else the first answer again. Key, effect and answer are one transaction. Input that is not even
 * valid (400) does not use the key up; a refusal (409, 422) does.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

  /** Whether it must not be kept who called: one whose identity is protected by law. */
  @Nonbinding
  boolean protectsCaller() default false;
}
