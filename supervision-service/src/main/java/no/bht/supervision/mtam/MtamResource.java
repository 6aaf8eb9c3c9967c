package no.bht.supervision.mtam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EmptyParametersAllowed;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.tilda.Access;
import no.bht.supervision.tilda.Answer;
import no.bht.supervision.tilda.Moment;
import no.bht.supervision.tilda.Requestor;
import no.bht.supervision.tilda.TimeLimit;
import org.jspecify.annotations.Nullable;

/** What Tilda calls to get our messages and to tell that there is one for us. */
@Path("/tilda/mtam")
@RolesAllowed(Roles.TILDA)
@EmptyParametersAllowed
class MtamResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-1";

  private final MtamSettings settings;
  private final OutgoingMessages outgoing;
  private final ReceivedMessages received;
  private final Access access;
  private final TimeLimit limit;

  MtamResource(
      MtamSettings settings,
      OutgoingMessages outgoing,
      ReceivedMessages received,
      Access access,
      TimeLimit limit) {
    this.settings = settings;
    this.outgoing = outgoing;
    this.received = received;
    this.access = access;
    this.limit = limit;
  }

  /**
   * A poll that failed is made again from the same moment: the same messages come again. An
   * authority that asks by itself, and not through the deliverer, gets what is to it.
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response poll(@QueryParam("fromDate") @Nullable String fromDate) {
    requireOn();
    access.note("GET /tilda/mtam", null, null);
    LocalDateTime from = Moment.orBeginning("fromDate", fromDate);
    String recipient = access.authorityThatCalls(settings.deliverer()).orElse(null);
    return Response.ok(
            limit.within(Answer.bare(answer -> outgoing.since(from, recipient, answer))),
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public MtamMessage read(@PathParam("id") String id, @BeanParam Requestor asking) {
    requireOn();
    Optional<MtamMessage> message = idIn(id).flatMap(outgoing::forTilda);
    access.require(
        "GET /tilda/mtam/{id}",
        asking,
        null,
        requestor -> message.isEmpty() || isTo(message.get().recipient(), requestor));
    return message.orElseThrow(ProblemException::notFound);
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json"})
  @Audited(basis = BASIS)
  public Response deliver(@Nullable String body) {
    requireOn();
    ReceivedEvent event = ReceivedEvent.read(body);
    access.note("POST /tilda/mtam", event.sender(), null);
    received.announce(event, ReceivedEvent.isOf(settings.host(), event.source()));
    return Response.ok().build();
  }

  /** An authority that asks by itself asks for itself. */
  private boolean isTo(String recipient, String requestor) {
    return recipient.equals(requestor)
        && access.authorityThatCalls(settings.deliverer()).stream().allMatch(recipient::equals);
  }

  private void requireOn() {
    if (!settings.enabled()) {
      throw ProblemException.notFound();
    }
  }

  private static Optional<UUID> idIn(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
