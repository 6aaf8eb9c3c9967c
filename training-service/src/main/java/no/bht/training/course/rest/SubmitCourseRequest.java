package no.bht.training.course.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseLevel;
import no.bht.training.course.domain.CourseOffer;
import no.bht.training.course.domain.CoursePart;
import no.bht.training.course.usecase.SubmitCourse;
import org.jspecify.annotations.Nullable;

/** A course in parts; in the short form the whole course covers the objectives. */
record SubmitCourseRequest(
    @NotNull OrganisationNumber organiser,
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull Boolean open,
    @NotNull CourseForm form,
    @Nullable CourseLevel level,
    @Size(max = 200) @FreeText @Nullable String place,
    @PositiveOrZero @Max(1_000_000) @Nullable Integer priceNok,
    @NotNull @Positive @DecimalMax("200") @Digits(integer = 3, fraction = 2) BigDecimal hours,
    @Min(1) @Max(600) @Nullable Integer validMonths,
    @Size(min = 1, max = 100)
        @Nullable Set<@NotNull @Pattern(regexp = "L[1-9](\\.[1-9])?") String> coverage,
    @Size(min = 1, max = 100) @Valid @Nullable List<@NotNull CoursePartRequest> parts,
    @Nullable UUID replaces) {
  private static final String WHOLE = "The whole course";
  private static final String CODE = "coverage-ambiguous";

  SubmitCourse.Command command() {
    return new SubmitCourse.Command(
        organiser,
        name,
        new CourseOffer(open, form, level == null ? CourseLevel.BASIC : level, place, priceNok),
        hours,
        validMonths,
        coverageInParts(),
        replaces == null ? null : new CourseId(replaces));
  }

  private List<CoursePart> coverageInParts() {
    if (parts != null && coverage == null) {
      return parts.stream().map(CoursePartRequest::part).toList();
    }
    if (parts == null && coverage != null) {
      return List.of(new CoursePart(WHOLE, "", coverage));
    }
    throw ProblemException.of(400, CODE, "Give one of coverage and parts.")
        .withError("/coverage", CODE);
  }
}
