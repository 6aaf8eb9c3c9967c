package no.bht.casework.rest;

import jakarta.validation.constraints.NotNull;
import no.bht.casework.domain.Language;

/** In which language a party is written to, in and out. */
record LanguageBody(@NotNull Language language) {}
