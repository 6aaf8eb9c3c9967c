package no.bht.training.completion.domain;

import java.util.List;
import java.util.Optional;
import no.bht.platform.person.PersonKey;
import no.bht.training.course.domain.CourseId;

/** Port: the stored completions. */
public interface Completions {

  /** The completion with this id. */
  Optional<Completion> find(CompletionId id);

  /** The same, held until the transaction ends. */
  Optional<Completion> lock(CompletionId id);

  /** The person's completions of this course that are not revoked. */
  List<Completion> standing(PersonKey person, CourseId course);

  /** Every completion of the person, by day. */
  List<Completion> ofPerson(PersonKey person);

  /** Stores a new completion. */
  void add(Completion completion);

  /** Stores a changed completion and returns it with its new version. */
  Completion save(Completion completion);

  /** Keeps a report, unless the same organisation has reported in the same way before. */
  void addReport(CompletionId id, CompletionReport report);

  /** Every report of the completion. */
  List<CompletionReport> reports(CompletionId id);
}
