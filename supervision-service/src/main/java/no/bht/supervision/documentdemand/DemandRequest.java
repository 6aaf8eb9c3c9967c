package no.bht.supervision.documentdemand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

record DemandRequest(
    @Nullable OrganisationNumber holder,
    @Nullable HolderKind holderKind,
    @NotBlank @Size(max = 10_000) @FreeText String demand,
    @NotNull DemandForm form,
    @Nullable Set<@NotNull DataCategory> dataCategories,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText String necessity,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText String suspicion,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText String sensitivity,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText String burden,
    @NotNull LocalDate deadline) {

  Demanded of(OrganisationNumber party) {
    return new Demanded(
        holder == null ? party : holder,
        holderKind == null ? HolderKind.PARTY : holderKind,
        demand,
        form,
        dataCategories == null ? Set.of() : dataCategories,
        new Proportionality(necessity, suspicion, sensitivity, burden),
        deadline);
  }
}
