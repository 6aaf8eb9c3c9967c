package no.bht.employerregistry.listreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.employerregistry.listreview.EvidenceReport.By;
import no.bht.employerregistry.listreview.EvidenceReport.Row;
import no.bht.employerregistry.listreview.ListReviewTable.Outcome;
import no.bht.employerregistry.listreview.ListReviewTable.Review;
import no.bht.employerregistry.listreview.domain.ReviewSchedule;
import no.bht.employerregistry.listreview.domain.ReviewSchedule.Reading;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** When the list must be reviewed, what was found before, and what inspections tell. */
@Path("/api/v1/list-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.ANALYST})
class ListReviewResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";
  private static final String PARAGRAPH =
      "Listen over næringsgrupper i andre ledd skal gjennomgås og oppdateres hvert sjette år.";
  private static final int LONGEST = 20_000;
  private static final String SAYS_SOMETHING = "(?s)[^\\x00]*[^\\s\\x00][^\\x00]*";
  private static final UUID FIRST = new UUID(0, 0);

  private final ListReviewTable reviews;
  private final EvidenceReports evidence;
  private final IndustryRules rules;
  private final EmployerRegistrySettings settings;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  ListReviewResource(
      ListReviewTable reviews,
      EvidenceReports evidence,
      IndustryRules rules,
      EmployerRegistrySettings settings,
      Caller caller,
      InstantSource clock,
      Ids ids) {
    this.reviews = reviews;
    this.evidence = evidence;
    this.rules = rules;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  record RecordReviewRequest(
      @NotNull LocalDate completedOn,
      @NotNull @Size(max = LONGEST) @Pattern(regexp = SAYS_SOMETHING) @FreeText
          String riskIdentification,
      @NotNull @Size(max = LONGEST) @Pattern(regexp = SAYS_SOMETHING) @FreeText String consequence,
      @NotNull @Size(max = LONGEST) @Pattern(regexp = SAYS_SOMETHING) @FreeText String resources,
      @NotNull @Size(max = LONGEST) @Pattern(regexp = SAYS_SOMETHING) @FreeText String conclusion,
      @NotNull Outcome outcome,
      @Nullable @Pattern(regexp = "FOR-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]{1,5})?")
          String ruleVersion) {}

  /** By which day, when the six years are counted so. */
  record DueResponse(Reading reading, String meaning, LocalDate due) {}

  /**
   * @param due by the reading that the office uses; the law does not say which is right
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NextReviewResponse(
      String statute,
      String paragraph,
      LocalDate inForceSince,
      Reading reading,
      LocalDate due,
      boolean overdue,
      List<DueResponse> readings,
      @Nullable LocalDate lastReviewCompletedOn,
      @Nullable String ruleVersion,
      @Nullable LocalDate listValidFrom) {}

  @GET
  @Path("/next")
  @Audited(basis = STATUTE)
  public NextReviewResponse next() {
    LocalDate today = Oslo.today(clock);
    IndustryRule rule = rules.stored();
    List<LocalDate> days = reviews.days();
    Reading used = settings.industryLists().reviewReading();
    LocalDate due = ReviewSchedule.due(used, days, rule, today);
    return new NextReviewResponse(
        STATUTE + " fourth paragraph",
        PARAGRAPH,
        ReviewSchedule.IN_FORCE,
        used,
        due,
        today.isAfter(due),
        Arrays.stream(Reading.values())
            .map(
                reading ->
                    new DueResponse(
                        reading, reading.meaning(), ReviewSchedule.due(reading, days, rule, today)))
            .toList(),
        days.stream().max(LocalDate::compareTo).orElse(null),
        rule.listOn(today).map(list -> list.ruleVersion()).orElse(null),
        rule.listOn(today).map(list -> list.validFrom()).orElse(null));
  }

  @GET
  @Path("/evidence")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Audited(basis = STATUTE)
  public EvidenceReport evidence(
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("by") @Nullable String by,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    LocalDate last = day("to", to, Oslo.today(clock));
    LocalDate first = day("from", from, last.minusYears(ReviewSchedule.YEARS).plusDays(1));
    if (last.isBefore(first)) {
      throw QueryValue.invalid("to");
    }
    By groups = QueryValue.choice(By.class, "by", by).orElse(By.SECTION);
    PageSize size = PageSize.parse(limit);
    String behind = after == null ? "" : Cursor.parse(after).key();
    boolean discreet = !caller.is(Roles.REGISTRAR) && !caller.is(Roles.INSPECTOR);
    Page<Row> page =
        Page.of(
            evidence.of(first, last, groups, discreet).stream()
                .filter(row -> row.key().compareTo(behind) > 0)
                .limit(size.plusOne())
                .toList(),
            size,
            row -> new Cursor(row.key()));
    return new EvidenceReport(first, last, groups, page.items(), page.next());
  }

  @POST
  @RolesAllowed(Roles.REGISTRAR)
  @Idempotent
  @Audited(basis = STATUTE)
  public Response record(@NotNull @Valid RecordReviewRequest request) {
    LocalDate today = Oslo.today(clock);
    if (request.completedOn().isAfter(today)
        || request.completedOn().isBefore(ReviewSchedule.IN_FORCE)) {
      throw invalid("/completedOn", "day-out-of-range");
    }
    if (request.outcome() == Outcome.NEW_LIST_GIVEN && request.ruleVersion() == null) {
      throw invalid("/ruleVersion", "required");
    }
    Review review =
        new Review(
            ids.next(),
            request.completedOn(),
            request.riskIdentification(),
            request.consequence(),
            request.resources(),
            request.conclusion(),
            request.outcome(),
            request.ruleVersion(),
            caller.actor().reference(),
            clock.instant());
    reviews.add(review);
    return answer(Response.created(URI.create("/api/v1/list-reviews/" + review.id())), review);
  }

  @GET
  @Audited(basis = STATUTE)
  public Page<Review> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<Review> rows =
        after == null
            ? reviews.list(ReviewSchedule.IN_FORCE.minusDays(1), FIRST, size.plusOne())
            : behind(Cursor.parse(after), size);
    return Page.of(rows, size, it -> Cursor.of(it.completedOn().toString(), it.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), reviews.find(id).orElseThrow(ProblemException::notFound));
  }

  private List<Review> behind(Cursor cursor, PageSize size) {
    List<String> columns = cursor.columns(2);
    try {
      return reviews.list(
          LocalDate.parse(columns.get(0)), UUID.fromString(columns.get(1)), size.plusOne());
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }

  private static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
    LocalDate day = QueryValue.date(name, text).orElse(otherwise);
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw QueryValue.invalid(name);
    }
    return day;
  }

  private static ProblemException invalid(String pointer, String code) {
    return ProblemException.of(400, "validation-failed", "A value is not possible.")
        .withError(pointer, code);
  }

  private static Response answer(Response.ResponseBuilder builder, Review review) {
    return builder.tag(EntityTags.of(0)).entity(review).build();
  }
}
