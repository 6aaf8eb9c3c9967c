package no.bht.supervision.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import org.jspecify.annotations.Nullable;

/**
 * A complaint handed in by its source, who gets a receipt and asks with it later. Neither the audit
 * trail nor the keys of commands keep who called.
 */
@Path("/api/v1/complaint-submissions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {
  private final ReceiveComplaint receive;
  private final Complaints complaints;
  private final Receipts receipts;

  SubmissionResource(ReceiveComplaint receive, Complaints complaints, Receipts receipts) {
    this.receive = receive;
    this.complaints = complaints;
    this.receipts = receipts;
  }

  /** What the source keeps. */
  record Received(String receipt, LocalDate receivedOn, LocalDate answerBy) {}

  /** The receipt of a complaint; in a body, since paths are logged. */
  record ReceiptRequest(@NotNull @Size(max = 100) String receipt) {}

  /**
   * How it stands, without what follows: that might warn the party.
   *
   * @param answer once it is answered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Status(String status, LocalDate receivedOn, LocalDate answerBy, @Nullable String answer) {}

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER, Roles.PERSON})
  @Idempotent(protectsCaller = true)
  @Audited(basis = ComplaintResource.BASIS, protectsCaller = true)
  public Response submit(@NotNull @Valid SubmissionRequest request) {
    Complaint complaint = receive.submit(request);
    return Response.status(Response.Status.CREATED)
        .entity(
            new Received(receipts.of(complaint.id()), complaint.receivedOn(), complaint.answerBy()))
        .build();
  }

  @POST
  @Path("/status")
  @PermitAll
  public Status status(@NotNull @Valid ReceiptRequest request) {
    Complaint complaint =
        receipts
            .complaintOf(request.receipt())
            .flatMap(complaints::find)
            .orElseThrow(ProblemException::notFound);
    return new Status(
        switch (complaint.state()) {
          case RECEIVED -> "RECEIVED";
          case ANSWERED -> "ANSWERED";
          default -> "UNDER_ASSESSMENT";
        },
        complaint.receivedOn(),
        complaint.answerBy(),
        complaint.answer());
  }
}
