package no.bht.employerregistry.affiliation.rest;

import java.util.List;
import java.util.function.Function;
import no.bht.employerregistry.affiliation.domain.Affiliation;
import no.bht.employerregistry.affiliation.domain.Affiliations.Known;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The versions of one affiliation, page by page. */
final class Versions {
  private Versions() {}

  /**
   * @throws ProblemException 400 {@code cursor-invalid}
   */
  static Page<KnownResponse> page(
      List<Known> all,
      @Nullable String after,
      PageSize size,
      Function<Affiliation, AffiliationResponse> response) {
    long seen = after == null ? -1 : Cursor.parse(after).as(Long::parseLong);
    List<Known> rest =
        all.stream()
            .filter(known -> known.affiliation().version() > seen)
            .limit(size.plusOne())
            .toList();
    return Page.of(rest, size, last -> new Cursor("" + last.affiliation().version()))
        .map(
            known ->
                new KnownResponse(
                    known.since(),
                    known.why().change(),
                    known.why().by(),
                    known.why().reason(),
                    response.apply(known.affiliation())));
  }
}
