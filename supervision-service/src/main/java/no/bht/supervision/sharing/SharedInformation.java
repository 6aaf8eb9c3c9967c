package no.bht.supervision.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.jspecify.annotations.Nullable;

/**
 * What other authorities are told of an inspection in the inspector's words. Every text is read by
 * others: no person's name.
 *
 * @param plannedDays how many days it is planned to take
 * @param daysTaken how many days it took
 * @param observation what was seen, as a whole
 * @param place where, beside the municipality that the register tells
 * @param simultaneous authorities that inspect at the same time (samtidige kontroller)
 * @param findings what was found at single points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SharedInformation(
    @Nullable @Min(1) @Max(365) Integer plannedDays,
    @Nullable @Min(1) @Max(365) Integer daysTaken,
    @Nullable @Size(min = 1, max = 2000) @FreeText String observation,
    @Nullable @Valid SharedPlace place,
    @NotNull @Size(max = 20) List<@NotNull @Valid Simultaneous> simultaneous,
    @NotNull @Size(max = 50) List<@NotNull @Valid SharedFinding> findings) {

  /** Where nobody has written anything. */
  public static final SharedInformation NONE =
      new SharedInformation(null, null, null, null, List.of(), List.of());

  /** Another authority that inspects at the same time. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Simultaneous(
      @NotNull OrganisationNumber authority,
      @Nullable @Size(min = 1, max = 200) @FreeText String theme,
      @Nullable InspectionForm form) {}

  /** What others are told of the finding at a point. */
  public record SharedFinding(
      @NotNull @Size(min = 1, max = 20) @FreeText String controlPoint,
      @NotNull @Size(min = 1, max = 2000) @FreeText String text) {}

  /** Where an inspection takes place; what is not known is left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SharedPlace(
      @Nullable @Size(min = 1, max = 500) @FreeText String description,
      @Nullable @Size(min = 1, max = 200) @FreeText String street,
      @Nullable @Size(min = 1, max = 20) @FreeText String houseNumber,
      @Nullable @Pattern(regexp = "[0-9]{4}") String postalCode,
      @Nullable @Size(min = 1, max = 100) @FreeText String postTown) {}
}
