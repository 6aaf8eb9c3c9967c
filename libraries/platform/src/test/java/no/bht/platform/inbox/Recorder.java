package no.bht.platform.inbox;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.eventlog.EventLogException;
import no.bht.platform.eventlog.NoteEntity;

/** A handler whose effect is a row, and which fails as the event's payload tells it to. */
@Singleton
class Recorder implements EventHandler {

  static final String TYPE = "no.bht.other.thing-happened.v1";

  final ConcurrentHashMap<Long, Integer> calls = new ConcurrentHashMap<>();
  final Set<Long> mended = ConcurrentHashMap.newKeySet();
  final List<String> correlations = new CopyOnWriteArrayList<>();
  private final EntityManager persistence;

  private final TransactionSynchronizationRegistry transaction;

  Recorder(EntityManager persistence, TransactionSynchronizationRegistry transaction) {
    this.persistence = persistence;
    this.transaction = transaction;
  }

  @Override
  public Set<String> types() {
    return Set.of(TYPE);
  }

  @Override
  public void handle(ReceivedEvent event) {
    Thing thing = event.dataAs(Thing.class);
    int call = calls.merge(thing.number(), 1, Integer::sum);
    correlations.add(CorrelationId.current());
    persistence.persist(new NoteEntity(thing.number(), "thing " + thing.number()));
    if (thing.failure() == null || mended.contains(thing.number())) {
      return;
    }
    switch (thing.failure()) {
      case "poison" -> throw new IllegalStateException("cannot be handled");
      case "connection" -> {
        if (call <= 5) {
          throw new EventLogException(
              "no database", new SQLTransientConnectionException("gone", "08006"));
        }
      }
      case "deadlock" -> {
        if (call <= 5) {
          throw new EventLogException("conflict", new SQLException("deadlock", "40P01"));
        }
      }
      case "rollback-only" -> transaction.setRollbackOnly();
      default -> throw new IllegalArgumentException(thing.failure());
    }
  }

  /** The fields this consumer uses. */
  record Thing(long number, String failure) {}
}
