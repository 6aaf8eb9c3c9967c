package no.bht.training.completion.domain;

import java.util.Optional;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.CourseId;

/** Port: the stored completions. */
public interface Completions {

  /** The completion with this id. */
  Optional<Completion> find(CompletionId id);

  /** The person's completion of this course. */
  Optional<Completion> of(PersonKey person, CourseId course);

  /** Stores a new completion. */
  void add(Completion completion);
}
