package no.bht.platform.signing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which key signs now. The first is made when the first statement is asked for; each further one is
 * published ahead of its time. A key in use is kept in memory: its period says when it must be
 * dropped, so replicas cannot disagree.
 */
@ApplicationScoped
class SigningKeys {
  private final SigningKeyTable table;
  private final SigningSettings settings;
  private final InstantSource clock;
  private final Optional<KeyEncryptionKey> encryption;
  private volatile @Nullable SigningKey inUse;

  SigningKeys(SigningKeyTable table, SigningSettings settings, InstantSource clock) {
    this.table = table;
    this.settings = settings;
    this.clock = clock;
    encryption = settings.keyEncryptionKey().map(KeyEncryptionKey::of);
  }

  /** The key that signs now; made if there is none. */
  SigningKey current() {
    Instant now = clock.instant();
    SigningKey known = inUse;
    if (known != null && known.signsAt(now)) {
      return known;
    }
    KeyEncryptionKey key =
        encryption.orElseThrow(
            () -> new IllegalStateException("bht.signing.key-encryption-key is not set"));
    // Of its own: a key that has signed must stay even if the caller's transaction does not.
    SigningKey found = QuarkusTransaction.requiringNew().call(() -> findOrMake(now, key));
    inUse = found;
    return found;
  }

  /** Makes the next key if it is due, and erases the secrets of those that sign no more. */
  void rotate() {
    encryption.ifPresent(
        key ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      Instant now = clock.instant();
                      table.lock();
                      table
                          .signingAt(now, key)
                          .ifPresent(current -> prepareNext(current, now, key));
                      table.eraseUntil(now);
                    }));
  }

  List<String> published() {
    return table.published();
  }

  private SigningKey findOrMake(Instant now, KeyEncryptionKey key) {
    Optional<SigningKey> found = table.signingAt(now, key);
    if (found.isPresent()) {
      return found.get();
    }
    table.lock();
    return table
        .signingAt(now, key)
        .orElseGet(() -> table.add(now, now.plus(settings.rotateAfter()), key));
  }

  private void prepareNext(SigningKey current, Instant now, KeyEncryptionKey key) {
    Instant next = current.until();
    boolean due = !now.isBefore(next.minus(settings.publishAhead()));
    if (due && table.signingAt(next, key).isEmpty()) {
      table.add(next, next.plus(settings.rotateAfter()), key);
    }
  }
}
