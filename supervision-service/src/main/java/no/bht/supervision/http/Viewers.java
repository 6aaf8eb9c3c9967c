package no.bht.supervision.http;

import jakarta.enterprise.context.RequestScoped;
import no.bht.platform.security.Caller;
import no.bht.supervision.Roles;
import no.bht.supervision.domain.Viewer;

/** Who calls, as the domain sees it. */
@RequestScoped
public class Viewers {
  private final Caller caller;

  Viewers(Caller caller) {
    this.caller = caller;
  }

  /** The one who calls now. */
  public Viewer current() {
    return new Viewer(
        caller.subject(), caller.is(Roles.INSPECTOR), caller.organisation().orElse(null));
  }
}
