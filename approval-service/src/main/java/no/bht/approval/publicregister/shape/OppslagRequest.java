package no.bht.approval.publicregister.shape;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.bht.approval.publicregister.BatchLookUp;
import org.jspecify.annotations.Nullable;

/** Many organisations at once. */
record OppslagRequest(
    @NotEmpty @Size(max = BatchLookUp.MOST)
        List<@NotNull @Size(max = 40) String> organisasjonsnumre,
    @Nullable String asOf,
    @Nullable String knownAt) {}
