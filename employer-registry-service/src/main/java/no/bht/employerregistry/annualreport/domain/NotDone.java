package no.bht.employerregistry.annualreport.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the report itself says was planned and not done. */
public record NotDone(@Nullable UUID measureId, String description, @Nullable String reason) {}
