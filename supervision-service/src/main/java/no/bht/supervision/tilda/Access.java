package no.bht.supervision.tilda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who may ask in whose name; every call is noted, also the one that is turned away. */
@ApplicationScoped
public class Access {
  private static final Logger LOG = Logger.getLogger(Access.class);

  private final TildaSettings settings;
  private final AccessLog accesses;
  private final Caller caller;
  private final SecurityIdentity identity;

  Access(TildaSettings settings, AccessLog accesses, Caller caller, SecurityIdentity identity) {
    this.settings = settings;
    this.accesses = accesses;
    this.caller = caller;
    this.identity = identity;
  }

  /**
   * Lets a call through that is made in the name of a known authority.
   *
   * @param operation what is asked for, as {@code GET /tilda/tilsyn}
   * @param unit about whom; {@code null} for all
   * @return the authority's organisation number
   * @throws ProblemException 400 if the authority is missing, malformed, or not one alone; 403 if
   *     it is not known
   */
  public String require(String operation, Requestor asking, @Nullable String unit) {
    String requestor = asking.number();
    boolean known =
        settings.requestors().contains(requestor) && !requestor.equals(Requestor.PLACEHOLDER);
    note(operation, requestor, unit, known);
    if (!known) {
      throw ProblemException.of(
          403, "organisation-not-allowed", "This organisation is no authority that is told.");
    }
    return requestor;
  }

  /** The authority whose own machine calls; none for the deliverer and for other machines. */
  public Optional<String> authorityThatCalls(String deliverer) {
    return caller
        .organisation()
        .map(OrganisationNumber::value)
        .filter(consumer -> settings.requestors().contains(consumer))
        .filter(consumer -> !consumer.equals(deliverer));
  }

  /** Notes a call that is made in nobody's name. */
  public void note(String operation, @Nullable String requestor, @Nullable String unit) {
    note(operation, requestor, unit, true);
  }

  private void note(
      String operation, @Nullable String requestor, @Nullable String unit, boolean allowed) {
    Optional<JsonWebToken> token =
        identity.getPrincipal() instanceof JsonWebToken one ? Optional.of(one) : Optional.empty();
    String consumer = caller.organisation().map(OrganisationNumber::value).orElse(null);
    String supplier = token.flatMap(Access::supplierOf).orElse(null);
    LOG.infof(
        "Tilda: %s consumer=%s supplier=%s requestor=%s allowed=%s",
        operation, consumer, supplier, requestor, allowed);
    String jti = token.map(JsonWebToken::getTokenID).orElse(null);
    accesses.add(
        new AccessLog.Row(
            consumer,
            supplier,
            jti == null ? null : hash(jti),
            requestor,
            operation,
            unit,
            allowed));
  }

  /** As it stands; it decides nothing. */
  private static Optional<String> supplierOf(JsonWebToken token) {
    return token
        .<Object>claim("supplier")
        .filter(JsonObject.class::isInstance)
        .map(claim -> ((JsonObject) claim).getString("ID", ""))
        .filter(id -> id.matches("[0-9:]{1,40}"));
  }

  private static String hash(String jti) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(jti.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
