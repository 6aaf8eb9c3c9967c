package no.bht.casework.rest;

import jakarta.validation.constraints.NotNull;
import no.bht.casework.body.Said;
import no.bht.casework.domain.appeal.LateGround;
import no.bht.platform.person.FreeText;

/** Why a late appeal is tried all the same. */
record TakeUpRequest(@NotNull LateGround ground, @Said @FreeText String reason) {}
