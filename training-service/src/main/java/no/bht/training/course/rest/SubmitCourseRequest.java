package no.bht.training.course.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.usecase.SubmitCourse;
import no.bht.training.privacy.FreeText;

record SubmitCourseRequest(
    @NotNull OrganisationNumber organiser,
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull Boolean open,
    @NotNull CourseForm form,
    @NotNull @Positive @DecimalMax("200") @Digits(integer = 3, fraction = 2) BigDecimal hours,
    @NotNull @Size(min = 1, max = 100)
        Set<@NotNull @Pattern(regexp = "L[1-9](\\.[1-9])?") String> coverage) {

  SubmitCourse.Command command() {
    return new SubmitCourse.Command(organiser, name, open, form, hours, coverage);
  }
}
