package no.bht.employerregistry.registerimport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;
import no.bht.employerregistry.registerimport.usecase.ImportRegister;
import no.bht.employerregistry.registerimport.usecase.ImportRegister.Received;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.IdempotencyKey;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Imports. The command is not {@code @Idempotent} nor {@code @Audited} as others are: those hold a
 * transaction over the whole call, and this one takes many; it does the same in its own way.
 */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
class ImportResource {
  private final ImportRegister importRegister;
  private final RegisterImports imports;
  private final ImportRejections rejections;
  private final ImportAudit audit;
  private final EmployerRegistrySettings settings;
  private final Caller caller;

  ImportResource(
      ImportRegister importRegister,
      RegisterImports imports,
      ImportRejections rejections,
      ImportAudit audit,
      EmployerRegistrySettings settings,
      Caller caller) {
    this.importRegister = importRegister;
    this.imports = imports;
    this.rejections = rejections;
    this.audit = audit;
    this.settings = settings;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response importRegister(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("classification") @Nullable String classification,
      @QueryParam("madeAt") @Nullable String madeAt,
      InputStream body) {
    ImportRegister.Command command =
        new ImportRegister.Command(
            keyOf(key),
            QueryValue.choice(UnitKind.class, "unit", unit)
                .orElseThrow(() -> QueryValue.missing("unit")),
            QueryValue.choice(Classification.class, "classification", classification)
                .orElseGet(() -> settings.imports().classification()),
            QueryValue.moment("madeAt", madeAt).orElse(null));
    audit.note();
    Received received = importRegister.receive(command, new RequestFile(body));
    return answer(received);
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.REGISTRAR})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  public Page<ImportResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID last = Cursor.idAfter(after);
    return Page.of(
            imports.latest(last == null ? null : new ImportId(last), size.plusOne()),
            size,
            found -> Cursor.of(found.id().value()))
        .map(ImportResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.OPS, Roles.REGISTRAR})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  public Response get(@PathParam("id") UUID id) {
    RegisterImport found = find(id);
    return Response.ok(ImportResponse.of(found)).tag(EntityTags.of(found.counts().read())).build();
  }

  @GET
  @Path("/{id}/rejections")
  @RolesAllowed({Roles.OPS, Roles.REGISTRAR})
  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  public Page<RejectionResponse> rejections(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    find(id);
    return rejections.of(id, after, PageSize.parse(limit));
  }

  private ImportKey keyOf(@Nullable String header) {
    String consumer =
        caller.organisation().map(number -> number.value()).orElseGet(caller::subject);
    return new ImportKey(consumer, IdempotencyKey.of(consumer, header).value());
  }

  private RegisterImport find(UUID id) {
    return imports.find(new ImportId(id)).orElseThrow(ProblemException::notFound);
  }

  private static Response answer(Received received) {
    RegisterImport done = received.registerImport();
    Response.ResponseBuilder answer =
        Response.created(URI.create("/api/v1/imports/" + done.id().value()))
            .tag(EntityTags.of(done.counts().read()))
            .entity(ImportResponse.of(done));
    return received.replayed()
        ? answer.header("Idempotency-Replayed", true).build()
        : answer.build();
  }
}
