package no.bht.employerregistry.annualreport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The three parts of the annual report.
 *
 * @param done part 1 in words: what was done to prevent work-related complaints, disease and injury
 * @param activities part 1, one by one
 * @param notDone what was planned and not done
 * @param recommendations part 2: what must or should be put in place
 * @param how part 3 in words, for all recommendations
 */
public record ReportContent(
    @Nullable String done,
    List<Activity> activities,
    List<NotDone> notDone,
    List<Recommendation> recommendations,
    @Nullable String how) {

  @SuppressWarnings("NullAway") // what is read may leave lists out
  public ReportContent {
    activities = activities == null ? List.of() : List.copyOf(activities);
    notDone = notDone == null ? List.of() : List.copyOf(notDone);
    recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
  }

  public boolean hasDone() {
    return done != null || !activities.isEmpty();
  }

  /** In words for all, or with each recommendation. */
  public boolean hasHow() {
    return how != null
        || (!recommendations.isEmpty()
            && recommendations.stream().allMatch(it -> it.how() != null));
  }

  /** Its free texts. */
  public Stream<String> texts() {
    return Stream.of(
            Stream.of(done, how),
            activities.stream().flatMap(it -> Stream.of(it.description(), it.result())),
            notDone.stream().flatMap(it -> Stream.of(it.description(), it.reason())),
            recommendations.stream().flatMap(it -> Stream.of(it.description(), it.how())))
        .flatMap(part -> part)
        .filter(Objects::nonNull);
  }

  /** What it says was done, without the results. */
  public Stream<String> doneTexts() {
    return Stream.concat(Stream.ofNullable(done), activities.stream().map(Activity::description));
  }

  /** The same with the employer's decision on one recommendation. */
  public ReportContent decided(UUID recommendation, EmployerDecision decision) {
    return new ReportContent(
        done,
        activities,
        notDone,
        recommendations.stream()
            .map(it -> it.id().equals(recommendation) ? it.decided(decision) : it)
            .toList(),
        how);
  }

  /**
   * The same with the decisions that were made on the recommendations before. What was decided on
   * stays, whoever leaves it out; it is known by its number, else by its level and text.
   */
  public ReportContent keepingDecisionsOf(ReportContent before) {
    List<Recommendation> kept = new ArrayList<>(recommendations);
    for (Recommendation old : before.recommendations()) {
      EmployerDecision decision = old.decision();
      if (decision != null) {
        int place = placeOf(old, kept);
        if (place < 0) {
          kept.add(old);
        } else {
          kept.set(place, kept.get(place).numbered(old.id()).decided(decision));
        }
      }
    }
    return new ReportContent(done, activities, notDone, kept, how);
  }

  private static int placeOf(Recommendation old, List<Recommendation> kept) {
    int byNumber = indexOf(kept, it -> it.id().equals(old.id()));
    return byNumber >= 0
        ? byNumber
        : indexOf(
            kept,
            it ->
                it.decision() == null
                    && it.level() == old.level()
                    && it.description().equals(old.description()));
  }

  private static int indexOf(List<Recommendation> list, Predicate<Recommendation> wanted) {
    return IntStream.range(0, list.size())
        .filter(place -> wanted.test(list.get(place)))
        .findFirst()
        .orElse(-1);
  }
}
