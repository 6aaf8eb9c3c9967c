package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.healthcheck.domain.Examination;
import no.bht.employerregistry.plan.domain.AssistanceArea;
import no.bht.employerregistry.plan.domain.DeliveryMode;
import no.bht.employerregistry.plan.domain.LegalClass;
import no.bht.employerregistry.plan.domain.WorkEnvironmentArea;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done (part 1 of the report).
 *
 * @param area null for an additional service (tilleggstjeneste) of no area
 * @param measureId the planned measure it answers, if the report says so
 * @param hours hours delivered
 * @param examinations the statutory examinations it consisted of; none = a general one
 */
public record Activity(
    UUID id,
    String description,
    @Nullable AssistanceArea area,
    @Nullable LegalClass legalClass,
    @Nullable UUID measureId,
    @Nullable LocalDate on,
    @Nullable DeliveryMode mode,
    @Nullable String unit,
    @Nullable Double hours,
    List<WorkEnvironmentArea> workEnvironmentAreas,
    List<Examination> examinations,
    @Nullable String result) {

  @SuppressWarnings("NullAway") // what is read may leave both out
  public Activity {
    workEnvironmentAreas =
        workEnvironmentAreas == null ? List.of() : List.copyOf(workEnvironmentAreas);
    examinations = examinations == null ? List.of() : List.copyOf(examinations);
  }

  /** What belongs to no area of § 13-2 is an additional service. */
  public boolean additional() {
    return legalClass == LegalClass.ADDITIONAL || area == null;
  }

  public boolean healthCheck() {
    return area == AssistanceArea.E;
  }

  /** Whether the provider had to be there: mapping, and whatever is ergonomic. */
  public boolean needsPresence() {
    return area == AssistanceArea.A || workEnvironmentAreas.contains(WorkEnvironmentArea.ERGONOMIC);
  }
}
