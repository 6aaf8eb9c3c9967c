package no.bht.supervision.order.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Target;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.order.usecase.CommentOnOrder;
import no.bht.supervision.order.usecase.ReadOrders;
import no.bht.supervision.order.usecase.ReportCompliance;
import org.jspecify.annotations.Nullable;

/** Orders as everybody concerned reads them, and what the party does. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
class OrderResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";

  private final ReadOrders read;
  private final CommentOnOrder comment;
  private final ReportCompliance report;
  private final OrderAnswers answers;

  OrderResource(
      ReadOrders read, CommentOnOrder comment, ReportCompliance report, OrderAnswers answers) {
    this.read = read;
    this.comment = comment;
    this.report = report;
    this.answers = answers;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<OrderResponse> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("inspection") @Nullable String inspection,
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID of = QueryValues.id("inspection", inspection);
    UUID before = QueryValues.idAfter(after);
    Orders.Query query =
        new Orders.Query(
            party,
            false,
            of == null ? null : new InspectionId(of),
            QueryValues.constant("state", state, OrderState.class),
            before == null ? null : new OrderId(before),
            size.plusOne());
    return Page.of(
            read.list(answers.viewer(), query),
            size,
            it -> new Cursor(it.subject().id().value().toString()))
        .map(answers::response);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response read(@PathParam("id") UUID id) {
    return answers.answer(read.read(new OrderId(id), answers.viewer()));
  }

  @POST
  @Path("/{id}/comment")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response comment(@BeanParam Target target, @NotNull @Valid CommentRequest request) {
    return answers.answer(
        comment.comment(
            new OrderId(target.id()), answers.viewer(), answers.step(request.text()), target));
  }

  @POST
  @Path("/{id}/compliance")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response report(@BeanParam Target target, @NotNull @Valid ComplianceRequest request) {
    return answers.answer(
        report.report(
            new OrderId(target.id()), answers.viewer(), answers.step(request.statement()), target));
  }
}
