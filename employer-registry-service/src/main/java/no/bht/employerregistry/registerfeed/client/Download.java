package no.bht.employerregistry.registerfeed.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.bht.employerregistry.registerfeed.domain.NationalRegister.BulkDownload;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import no.bht.employerregistry.registerimport.domain.ReceivedFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.file.RegisterFiles;
import no.bht.employerregistry.registerimport.file.SourceBytes;

/** A bulk file as it comes; closed from outside when it takes too long. */
final class Download implements BulkDownload {
  private final HttpResponse<InputStream> answer;
  private final SourceBytes bytes;
  private final Future<?> watch;

  Download(HttpResponse<InputStream> answer, Duration longest) {
    this.answer = answer;
    this.bytes = new SourceBytes(answer.body());
    this.watch =
        CompletableFuture.runAsync(
            this::stop,
            CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public Instant madeAt() {
    Instant madeAt = RegisterHttp.madeAt(answer.headers());
    if (madeAt == null) {
      throw new RegisterUnavailable(Reason.UNREADABLE);
    }
    return madeAt;
  }

  @Override
  public ReceivedFile file() {
    return new ReceivedFile() {
      @Override
      public RegisterFile records() {
        return RegisterFiles.open(bytes);
      }

      @Override
      public String finish() {
        return bytes.finish();
      }
    };
  }

  @Override
  public void close() {
    watch.cancel(false);
    stop();
  }

  private void stop() {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
