package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.AssistanceLetters;
import no.bht.approval.approvalcase.domain.submission.DeliveryMode;
import no.bht.approval.approvalcase.domain.submission.ServiceNature;
import no.bht.approval.approvalcase.domain.submission.ServiceOffer;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** A service on offer; its letter of § 13-2 is that of the day it comes in. */
record ServiceOfferBody(
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull @Pattern(regexp = "[A-H]|ADDITIONAL") String legalClass,
    @Nullable ServiceNature nature,
    @Nullable @Size(max = 2) List<@NotNull DeliveryMode> delivery) {

  ServiceOffer toDomain(LocalDate day) {
    return new ServiceOffer(
        name.strip(),
        AssistanceLetters.classOf(legalClass, day),
        nature == null ? ServiceNature.OTHER : nature,
        delivery == null ? Set.of() : Set.copyOf(delivery));
  }
}
