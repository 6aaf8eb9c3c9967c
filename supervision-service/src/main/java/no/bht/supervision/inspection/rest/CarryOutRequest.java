package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record CarryOutRequest(@NotNull LocalDate carriedOutOn) {}
