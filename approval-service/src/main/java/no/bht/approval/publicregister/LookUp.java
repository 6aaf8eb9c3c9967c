package no.bht.approval.publicregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Today's answer: from memory on the caller's thread where it may be trusted, else from a worker.
 */
@ApplicationScoped
class LookUp {
  private final Register register;
  private final RegisterCache cache;
  private final ObjectMapper mapper;
  private final InstantSource clock;

  LookUp(Register register, RegisterCache cache, ObjectMapper mapper, InstantSource clock) {
    this.register = register;
    this.cache = cache;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** The body of the answer. */
  Uni<byte[]> today(OrganisationNumber number) {
    RegisterCache.Answers answers = cache.trusted();
    StoredAnswer known = answers == null ? null : answers.of(number);
    if (cache.mustLook()) {
      Infrastructure.getDefaultExecutor().execute(cache::look);
    }
    return known == null
        ? onWorker(() -> read(number))
        : Uni.createFrom().item(known.at(clock.instant()));
  }

  /** The body of the answer for any day, as known at any moment; never from memory. */
  Uni<byte[]> of(OrganisationNumber number, @Nullable LocalDate day, @Nullable Instant known) {
    return onWorker(
        () -> {
          RegisterAnswer answer = register.lookUp(number, day, known);
          return StoredAnswer.of(answer, mapper).at(answer.generatedAt());
        });
  }

  private static <T> Uni<T> onWorker(Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /** The answers are taken before the database is read: a change in between makes them old ones. */
  private byte[] read(OrganisationNumber number) {
    RegisterCache.Answers answers = cache.trusted();
    RegisterAnswer answer = register.lookUp(number);
    StoredAnswer stored = StoredAnswer.of(answer, mapper);
    if (answers != null) {
      answers.keep(number, answer.asOf(), stored);
    }
    return stored.at(answer.generatedAt());
  }
}
