package no.bht.employerregistry.listproposal;

import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.platform.http.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of jobs, newest first, goes on. */
final class ListJobPages {
  private ListJobPages() {}

  static long before(@Nullable String after) {
    return after == null ? Long.MAX_VALUE : Cursor.parse(after).as(Long::parseLong);
  }

  static Cursor cursor(Job last) {
    return new Cursor(Long.toString(last.position()));
  }
}
