package no.bht.training.course.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import no.bht.platform.person.FreeText;
import no.bht.training.course.domain.CoursePart;
import org.jspecify.annotations.Nullable;

record CoursePartRequest(
    @NotBlank @Size(max = 200) @FreeText String name,
    @Size(max = 500) @FreeText @Nullable String reference,
    @NotNull @Size(min = 1, max = 100)
        Set<@NotNull @Pattern(regexp = "L[1-9](\\.[1-9])?") String> objectives) {

  CoursePart part() {
    return new CoursePart(name, reference == null ? "" : reference, objectives);
  }
}
