package no.bht.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs work in the transaction that is there, or in one of its own. */
@ApplicationScoped
public class Transactions {

  private final TransactionManager manager;

  Transactions(TransactionManager manager) {
    this.manager = manager;
  }

  /** Commits when the work returns, rolls back when it throws; the exception comes out as it is. */
  public <T extends @Nullable Object> T joinOrBegin(Callable<T> work) throws Exception {
    return manager.getStatus() == Status.STATUS_NO_TRANSACTION ? begin(work) : work.call();
  }

  private <T extends @Nullable Object> T begin(Callable<T> work) throws Exception {
    manager.begin();
    T result;
    try {
      result = work.call();
    } catch (Throwable failure) {
      manager.rollback();
      throw failure;
    }
    commit();
    return result;
  }

  private void commit() throws Exception {
    try {
      manager.commit();
    } catch (RollbackException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw refused;
    }
  }
}
