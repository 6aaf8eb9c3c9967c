package no.bht.supervision.tilda;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
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
   * As {@link #require(String, Requestor, String, Predicate)}, for what every authority is told.
   */
  void require(String operation, Requestor asking, @Nullable String unit) {
    require(operation, asking, unit, requestor -> true);
  }

  /**
   * Lets a call through that is made in the name of a known authority.
   *
   * @param operation what is asked for, as {@code GET /tilda/tilsyn}
   * @param unit about whom; {@code null} for all
   * @param mayBeTold whether an authority that is known may be told this
   * @throws ProblemException 400 if the authority is missing, malformed, or not one alone; 403 if
   *     it is not known, or is not told this
   */
  public void require(
      String operation, Requestor asking, @Nullable String unit, Predicate<String> mayBeTold) {
    Optional<String> requestor = asking.number();
    boolean allowed =
        requestor
            .filter(settings.requestors()::contains)
            .filter(number -> !number.equals(Requestor.PLACEHOLDER))
            .filter(mayBeTold)
            .isPresent();
    note(identity, operation, requestor.orElse(null), unit, allowed);
    if (requestor.isEmpty()) {
      throw asking.fault();
    }
    if (!allowed) {
      throw ProblemException.of(
          403, "organisation-not-allowed", "This organisation is no authority that is told this.");
    }
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
    note(identity, operation, requestor, unit, true);
  }

  /**
   * @param who calls, as its token tells
   */
  void note(
      SecurityIdentity who,
      String operation,
      @Nullable String requestor,
      @Nullable String unit,
      boolean allowed) {
    NotedToken token = NotedToken.of(who);
    LOG.infof(
        "Tilda: %s consumer=%s supplier=%s requestor=%s allowed=%s",
        operation, token.consumer(), token.supplier(), requestor, allowed);
    accesses.add(token, operation, requestor, unit, allowed);
  }
}
