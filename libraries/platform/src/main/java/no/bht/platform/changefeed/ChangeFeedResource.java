package no.bht.platform.changefeed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** What has changed in public, in the order in which it was told to the other services. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ChangeFeedResource {

  private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

  private final ChangeTable table;

  ChangeFeedResource(ChangeTable table) {
    this.table = table;
  }

  @GET
  public Changes changes(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    long from = after == null ? 0 : cursor(after);
    int size = PageSize.parse(limit).value();
    long latest = table.latest();
    return Changes.of(table.read(from, latest, size), size, from, latest);
  }

  @GET
  @Path("/latest")
  public Latest latest() {
    return new Latest(table.latest());
  }

  private static long cursor(String text) {
    if (!POSITION.matcher(text).matches()) {
      throw Cursor.invalid();
    }
    return Long.parseLong(text);
  }

  /**
   * @param latest cursor of what was told last; begin here to hear only what comes
   */
  record Latest(long latest) {}
}
