package no.bht.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The call leaves an audit row in the transaction of its effect. */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

  /** The legal basis of the processing, e.g. {@code FOR-2011-12-06-1360 § 2-1}. */
  @Nonbinding
  String basis();

  /**
   * Whether the row must not tell who called: one whose identity is protected by law. Nor does it
   * keep the correlation id, by which other calls of the same caller are found.
   */
  @Nonbinding
  boolean protectsCaller() default false;

  /**
   * Name of the data source that the row is written by, where a read must not wait for the
   * connections of other work. The row is then written by itself, after the call.
   */
  @Nonbinding
  String dataSource() default "";
}
