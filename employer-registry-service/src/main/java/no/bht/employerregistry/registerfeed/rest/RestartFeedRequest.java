package no.bht.employerregistry.registerfeed.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.bht.employerregistry.http.QueryValue;

record RestartFeedRequest(@NotNull @Size(max = 40) String since) {

  Instant moment() {
    return QueryValue.moment("since", since).orElseThrow(() -> QueryValue.invalid("since"));
  }
}
