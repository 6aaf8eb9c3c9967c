package no.bht.platform.signing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes keys by schedule, in whichever replica comes first. */
@ApplicationScoped
class RotateSigningKeys {
  private final SigningKeys keys;

  RotateSigningKeys(SigningKeys keys) {
    this.keys = keys;
  }

  @Scheduled(every = "${bht.signing.rotation-every:1h}", delayed = "1m")
  void rotate() {
    keys.rotate();
  }
}
