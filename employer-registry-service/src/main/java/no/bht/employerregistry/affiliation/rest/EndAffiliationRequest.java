package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record EndAffiliationRequest(@NotNull LocalDate lastDay) {}
