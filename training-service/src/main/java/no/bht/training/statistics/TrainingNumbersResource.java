package no.bht.training.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.statistics.domain.Share;
import no.bht.training.statistics.domain.ToldShare;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/statistics/training-shares")
@RolesAllowed({Roles.ANALYST, Roles.CASE_OFFICER})
class TrainingNumbersResource {
  private static final String CSV = "text/csv";

  private final TrainingNumbers numbers;
  private final InstantSource clock;

  TrainingNumbersResource(TrainingNumbers numbers, InstantSource clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<ShareResponse> shares(
      @QueryParam("by") @Nullable String by,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    String last = after == null || after.isBlank() ? "" : Cursor.parse(after).key();
    List<ToldShare> page =
        told(by, from, to).stream()
            .filter(share -> key(share).compareTo(last) > 0)
            .limit(size.plusOne())
            .toList();
    return Page.of(page, size, share -> new Cursor(key(share))).map(ShareResponse::of);
  }

  @GET
  @Path("/csv")
  @Produces(CSV)
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public String csv(
      @QueryParam("by") @Nullable String by,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    return told(by, from, to).stream()
        .map(TrainingNumbersResource::line)
        .collect(Collectors.joining("", "day,group,staff,trained,share,suppressed\r\n", ""));
  }

  private List<ToldShare> told(@Nullable String by, @Nullable String from, @Nullable String to) {
    Months months = Months.parse(from, to, clock);
    Grouping grouping = Grouping.parse(by);
    Collection<Share> shares = shares(grouping, months);
    return grouping == Grouping.COURSE
        ? ToldShare.of(shares, ToldShare.of(shares(Grouping.FORM, months)))
        : ToldShare.of(shares);
  }

  private Collection<Share> shares(Grouping grouping, Months months) {
    return numbers.shares(grouping, months.from().atDay(1), months.to().atDay(1));
  }

  private static String key(ToldShare share) {
    return share.day() + " " + share.group();
  }

  private static String line(ToldShare told) {
    return "%s,%s,%s,%s,%s,%s\r\n"
        .formatted(
            told.day(),
            told.group(),
            empty(told.staff()),
            empty(told.trained()),
            empty(told.share()),
            told.suppressed());
  }

  private static Object empty(@Nullable Object number) {
    return number == null ? "" : number;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ShareResponse(
      LocalDate day,
      String group,
      @Nullable Integer staff,
      @Nullable Integer trained,
      @Nullable BigDecimal share,
      boolean suppressed) {

    static ShareResponse of(ToldShare told) {
      return new ShareResponse(
          told.day(), told.group(), told.staff(), told.trained(), told.share(), told.suppressed());
    }
  }
}
