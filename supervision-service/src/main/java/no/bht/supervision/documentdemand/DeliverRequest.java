package no.bht.supervision.documentdemand;

import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

record DeliverRequest(@Nullable @Size(max = 10_000) @FreeText String statement) {}
