package no.bht.supervision.documentdemand;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

record ReceiveRequest(
    @NotNull LocalDate receivedOn, @Nullable @Size(max = 10_000) @FreeText String remark) {}
