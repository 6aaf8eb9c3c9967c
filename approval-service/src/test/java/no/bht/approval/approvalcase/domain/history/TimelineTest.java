package no.bht.approval.approvalcase.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 1);
  private static final int DAYS = 40;

  /** What is done to the timeline, and to a map with a value for every day. */
  private interface Change {
    Timeline<String> to(Timeline<String> timeline);

    void to(Map<LocalDate, String> model);
  }

  @Property
  void a_timeline_answers_like_a_map_with_a_value_for_every_day(
      @ForAll("changes") List<Change> changes) {
    Timeline<String> timeline = Timeline.empty();
    Map<LocalDate, String> model = new TreeMap<>();
    for (Change change : changes) {
      timeline = change.to(timeline);
      change.to(model);
    }
    for (int i = -1; i <= DAYS; i++) {
      LocalDate day = START.plusDays(i);
      assertThat(timeline.on(day)).as("%s", day).isEqualTo(Optional.ofNullable(model.get(day)));
    }
  }

  @Test
  void a_change_splits_the_span_in_which_it_begins() {
    Timeline<String> timeline =
        Timeline.<String>empty()
            .with(START, START.plusDays(9), "a")
            .changed(START.plusDays(4), value -> "b");

    assertThat(timeline.spans())
        .containsExactly(
            new Timeline.Span<>(START, START.plusDays(3), "a"),
            new Timeline.Span<>(START.plusDays(4), START.plusDays(9), "b"));
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
    Arbitrary<String> value = Arbitraries.of("a", "b", "c");
    return Arbitraries.oneOf(
            Combinators.combine(day, day, value).as(TimelineTest::written),
            Combinators.combine(day, day).as(TimelineTest::erased),
            Combinators.combine(day, value).as(TimelineTest::changed))
        .list()
        .ofMaxSize(12);
  }

  private static Change written(int from, int to, String value) {
    return new Change() {
      @Override
      public Timeline<String> to(Timeline<String> timeline) {
        return timeline.with(START.plusDays(from), START.plusDays(to), value);
      }

      @Override
      public void to(Map<LocalDate, String> model) {
        for (int i = from; i <= to; i++) {
          model.put(START.plusDays(i), value);
        }
      }
    };
  }

  private static Change erased(int a, int b) {
    int from = Math.min(a, b);
    int to = Math.max(a, b);
    return new Change() {
      @Override
      public Timeline<String> to(Timeline<String> timeline) {
        return timeline.without(START.plusDays(from), START.plusDays(to));
      }

      @Override
      public void to(Map<LocalDate, String> model) {
        for (int i = from; i <= to; i++) {
          model.remove(START.plusDays(i));
        }
      }
    };
  }

  private static Change changed(int from, String value) {
    return new Change() {
      @Override
      public Timeline<String> to(Timeline<String> timeline) {
        return timeline.changed(
            START.plusDays(from), before -> before.equals("a") ? value : before);
      }

      @Override
      public void to(Map<LocalDate, String> model) {
        model.replaceAll(
            (day, before) ->
                day.isBefore(START.plusDays(from)) || !before.equals("a") ? before : value);
      }
    };
  }
}
