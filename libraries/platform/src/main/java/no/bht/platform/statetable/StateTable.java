package no.bht.platform.statetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every allowed step between the states of something. What is not listed is not allowed.
 *
 * @param <S> the states
 * @param <B> what makes a step, or announces it: a command, or the class of an event
 */
public final class StateTable<S extends Enum<S>, B> {
  private final List<Step<S, B>> steps;
  private final Set<S> ends;

  private StateTable(List<Step<S, B>> steps, Set<S> ends) {
    this.steps = steps;
    this.ends = ends;
  }

  /**
   * One allowed step.
   *
   * @param from none for a step that begins the life
   * @param by the command, or the class of the event
   */
  public record Step<S extends Enum<S>, B>(@Nullable S from, S to, B by) {}

  public static <S extends Enum<S>, B> Step<S, B> begin(S in, B by) {
    return new Step<>(null, in, by);
  }

  public static <S extends Enum<S>, B> Step<S, B> step(S from, S to, B by) {
    return new Step<>(from, to, by);
  }

  /**
   * The table of these steps, in the order of the diagram.
   *
   * @throws IllegalArgumentException if a step stands there twice, or none begins the life
   */
  @SafeVarargs
  public static <S extends Enum<S>, B> StateTable<S, B> of(Step<S, B>... steps) {
    List<Step<S, B>> rows = new ArrayList<>();
    for (Step<S, B> step : steps) {
      rows.add(step);
    }
    if (Set.copyOf(rows).size() < rows.size()
        || rows.stream().noneMatch(step -> step.from() == null)) {
      throw new IllegalArgumentException("A life begins, and each step stands once");
    }
    return new StateTable<>(List.copyOf(rows), Set.of());
  }

  /** The same table, where a life may end in a state that can be left, too. */
  public StateTable<S, B> mayEndIn(S state) {
    return new StateTable<>(
        steps, Stream.concat(ends.stream(), Stream.of(state)).collect(Collectors.toSet()));
  }

  /** All steps, in the order of the diagram. */
  public List<Step<S, B>> steps() {
    return steps;
  }

  public boolean allows(@Nullable S from, S to) {
    return by(from, to).isPresent();
  }

  /** What makes or announces the first step from one to the other; empty if it is not allowed. */
  public Optional<B> by(@Nullable S from, S to) {
    return steps.stream()
        .filter(step -> step.from() == from && step.to() == to)
        .findFirst()
        .map(Step::by);
  }

  /** Where it leads from there; empty if it is not allowed. */
  public Optional<S> after(@Nullable S from, B by) {
    return steps.stream()
        .filter(step -> step.from() == from && step.by().equals(by))
        .findFirst()
        .map(Step::to);
  }

  /** The states from which the state is reached. */
  public Set<S> leadingTo(S to) {
    return steps.stream()
        .filter(step -> step.to() == to)
        .flatMap(step -> Stream.ofNullable(step.from()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The table as a Mermaid diagram. */
  public String diagram() {
    return Stream.concat(
            steps.stream()
                .map(step -> line(step.from(), step.to()) + ": " + nameOf(step.by()) + "\n"),
            states().filter(this::isEnd).map(state -> line(state, null) + "\n"))
        .collect(Collectors.joining("", "stateDiagram-v2\n", ""));
  }

  private Stream<S> states() {
    return Arrays.stream(steps.getFirst().to().getDeclaringClass().getEnumConstants());
  }

  private boolean isEnd(S state) {
    return ends.contains(state) || steps.stream().noneMatch(step -> step.from() == state);
  }

  private static String line(@Nullable Object from, @Nullable Object to) {
    return "    %s --> %s".formatted(from == null ? "[*]" : from, to == null ? "[*]" : to);
  }

  private static String nameOf(Object by) {
    return by instanceof Class<?> event ? event.getSimpleName() : by.toString();
  }
}
