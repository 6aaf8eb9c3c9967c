package no.bht.platform.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import no.bht.platform.transaction.Transactions;
import org.jspecify.annotations.Nullable;

@Audited(basis = "")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 20)
class AuditInterceptor {

  private final AuditTrail trail;
  private final Transactions transactions;

  AuditInterceptor(AuditTrail trail, Transactions transactions) {
    this.trail = trail;
    this.transactions = transactions;
  }

  @AroundInvoke
  @Nullable Object audit(InvocationContext call) throws Exception {
    return transactions.joinOrBegin(
        () -> {
          Object result = call.proceed();
          trail.record(annotationOf(call.getMethod()));
          return result;
        });
  }

  private static Audited annotationOf(Method method) {
    Audited own = method.getAnnotation(Audited.class);
    return own == null ? method.getDeclaringClass().getAnnotation(Audited.class) : own;
  }
}
