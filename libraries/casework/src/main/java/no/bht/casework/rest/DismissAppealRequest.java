package no.bht.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.domain.appeal.DismissalGround;

/** Why an appeal is dismissed. */
record DismissAppealRequest(@NotNull DismissalGround ground, @NotNull @Valid ReasonsBody reasons) {}
