package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.bht.approval.approvalcase.domain.submission.AreaOpening;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** The opening of a competence area, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AreaOpeningBody(
    @NotNull CompetenceArea area,
    @NotNull LocalDate openFrom,
    @Nullable Integer responsible,
    @Nullable @Size(max = 2000) @FreeText String description) {

  static AreaOpeningBody of(AreaOpening opening) {
    return new AreaOpeningBody(
        opening.area(), opening.openFrom(), opening.responsible(), opening.description());
  }

  static List<AreaOpening> toDomain(List<AreaOpeningBody> openings) {
    return IntStream.range(0, openings.size())
        .mapToObj(i -> openings.get(i).toDomain("/openings/" + i))
        .toList();
  }

  private AreaOpening toDomain(String pointer) {
    return new AreaOpening(
        area, Days.within(openFrom, pointer + "/openFrom"), responsible, description);
  }
}
