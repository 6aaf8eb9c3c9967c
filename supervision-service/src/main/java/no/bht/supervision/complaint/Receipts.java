package no.bht.supervision.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bht.platform.person.PersonKeys;

/**
 * With a receipt the source asks how the complaint stands, without saying who asks. It is the id
 * and what only this service can make of it; nothing is stored.
 */
@ApplicationScoped
class Receipts {
  private static final int MARK = 32;
  private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{32})");

  private final PersonKeys keys;

  Receipts(PersonKeys keys) {
    this.keys = keys;
  }

  String of(UUID complaint) {
    return complaint + "." + mark(complaint);
  }

  /** The complaint of a receipt that was given out; empty for any other text. */
  Optional<UUID> complaintOf(String receipt) {
    Matcher match = FORM.matcher(receipt);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      UUID complaint = UUID.fromString(match.group(1));
      return isEqual(mark(complaint), match.group(2)) ? Optional.of(complaint) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String mark(UUID complaint) {
    return keys.keyedHash(("complaint receipt " + complaint).getBytes(StandardCharsets.UTF_8))
        .substring(0, MARK);
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
