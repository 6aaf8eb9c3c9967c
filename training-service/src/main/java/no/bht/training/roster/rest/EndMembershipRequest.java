package no.bht.training.roster.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.bht.training.http.PlausibleDay;

record EndMembershipRequest(@NotNull @PlausibleDay LocalDate lastDay) {}
