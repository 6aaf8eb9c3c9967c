package no.bht.supervision.tilda;

import io.netty.channel.ChannelFuture;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * How long an answer may take: the database is given up first, then a caller who does not read.
 * Such an answer, and one that fails on its way, is cut: whatever else was sent could be taken for
 * its end.
 */
@ApplicationScoped
public class TimeLimit {
  private static final Duration TO_SAY_SO = Duration.ofSeconds(1);

  private final TildaSettings settings;
  private final RoutingContext call;

  TimeLimit(TildaSettings settings, RoutingContext call) {
    this.settings = settings;
    this.call = call;
  }

  /** For what is read from the database. */
  Duration ofReading() {
    return settings.timeLimit();
  }

  /** Writes the answer, and cuts it when the time is over; a mere look reads nothing. */
  public StreamingOutput within(StreamingOutput answer) {
    HttpServerRequest request = call.request();
    if (request.method().equals(HttpMethod.HEAD)) {
      return out -> {};
    }
    Vertx vertx = call.vertx();
    return out -> {
      long most = ofReading().plus(TO_SAY_SO).toMillis();
      long timer = vertx.setTimer(most, late -> cut(request));
      try {
        answer.write(out);
      } catch (IOException | RuntimeException e) {
        if (request.response().headWritten()) {
          cut(request);
        }
        throw e;
      } finally {
        vertx.cancelTimer(timer);
      }
    };
  }

  /** At once: an orderly end would wait until the caller has read what was sent. */
  private static void cut(HttpServerRequest request) {
    if (request.response().streamId() < 0
        && request.connection() instanceof ConnectionBase connection) {
      ChannelFuture unused = connection.channelHandlerContext().close();
    } else {
      request.response().reset();
    }
  }
}
