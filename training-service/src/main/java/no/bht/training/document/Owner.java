package no.bht.training.document;

import java.util.UUID;

/** What a document belongs to. */
sealed interface Owner {

  /** Its id. */
  UUID id();

  /** The column that names it. */
  String column();

  record OfCourse(UUID id) implements Owner {
    @Override
    public String column() {
      return "course_id";
    }
  }

  record OfCompletion(UUID id) implements Owner {
    @Override
    public String column() {
      return "completion_id";
    }
  }
}
