package no.bht.platform.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Works off what is due, a batch a transaction. When a batch fails its rows are tried one by one,
 * and one that fails alone is put aside: it stays due, and is tried again after a pause that
 * doubles with each failure. Any number of replicas may work at once.
 */
@ApplicationScoped
public class Sweeps {
  private static final Logger LOG = Logger.getLogger(Sweeps.class);

  /** Where so many fail it is no fault of theirs: nothing more is tried until a pause is over. */
  private static final int MOST_ASIDE = 1000;

  private final PutAside putAside;

  Sweeps(PutAside putAside) {
    this.putAside = putAside;
  }

  /**
   * Works off a batch, in transactions of its own.
   *
   * @return how many rows were tried; none when nothing is left that may be tried now
   */
  public <T> int some(DueRows<T> due) {
    Set<String> aside = putAside.waiting(due.work());
    if (aside.size() >= MOST_ASIDE) {
      return 0;
    }
    try {
      return attempt(due, due.atOnce(), aside, new ArrayList<>());
    } catch (RuntimeException e) {
      LOG.warnf("A batch has failed, and is tried row by row; work=%s %s", due.work(), e);
      return oneByOne(due);
    }
  }

  private <T> int oneByOne(DueRows<T> due) {
    int tried = 0;
    while (tried < due.atOnce() && one(due)) {
      tried++;
    }
    return tried;
  }

  private <T> boolean one(DueRows<T> due) {
    List<T> inHand = new ArrayList<>();
    try {
      return attempt(due, 1, putAside.waiting(due.work()), inHand) > 0;
    } catch (RuntimeException e) {
      if (inHand.isEmpty()) {
        throw e;
      }
      putAside.put(due.work(), due.keyOf(inHand.getFirst()), e);
      return true;
    }
  }

  private <T> int attempt(DueRows<T> due, int most, Set<String> aside, List<T> inHand) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              due.take().apply(most + aside.size()).stream()
                  .filter(row -> !aside.contains(due.keyOf(row)))
                  .limit(most)
                  .forEach(inHand::add);
              if (!inHand.isEmpty()) {
                due.done().accept(inHand);
                putAside.forget(due.work(), inHand.stream().map(due::keyOf).toList());
              }
              return inHand.size();
            });
  }

  /**
   * Repeats a batch; its failure is tried again at the next sweep, and keeps nothing else waiting.
   */
  public static void untilNothingIsLeft(String what, IntSupplier batch) {
    try {
      int done;
      do {
        done = batch.getAsInt();
      } while (done > 0);
    } catch (RuntimeException e) {
      LOG.errorf(e, "The sweep of %s failed", what);
    }
  }
}
