package no.bht.platform.eventlog.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import no.bht.platform.eventlog.relay.HoleRule.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every interleaving of a few writers, the relay, and crashes of the database, in a model of how
 * PostgreSQL gives out transaction ids, numbers and snapshots. In none of them may a committed row
 * be left out or sent out of order.
 */
class HoleRuleModelTest {

  @ParameterizedTest
  @CsvSource({
    // writers, rows of each, crashes, batch size
    "3, 1, 0, 10",
    "3, 1, 0, 1",
    "2, 2, 0, 10",
    "2, 2, 1, 10",
    "2, 2, 1, 1",
    "3, 1, 1, 2",
  })
  void nothing_is_left_out(int writers, int rows, int crashes, int batchSize) {
    assertThat(new Exploration(Noting.OWN_ID, batchSize).worst(writers, rows, crashes)).isEmpty();
  }

  @Test
  void the_model_finds_that_the_upper_bound_of_the_snapshot_is_too_low() {
    assertThat(new Exploration(Noting.SNAPSHOT_XMAX, 10).worst(3, 1, 0)).isNotEmpty();
  }

  @Test
  void the_model_finds_that_a_writer_needs_its_id_before_its_number() {
    assertThat(new Exploration(Noting.NUMBER_FIRST, 10).worst(2, 1, 0)).isNotEmpty();
  }

  /** What is noted with a hole, and two ways to do it wrong. */
  enum Noting {
    OWN_ID,
    SNAPSHOT_XMAX,
    NUMBER_FIRST
  }

  enum Fate {
    RUNNING,
    COMMITTED,
    ROLLED_BACK
  }

  /** A transaction of a writer; id 0: none yet. */
  record Writer(long id, List<Long> numbers, Fate fate) {
    static final Writer NEW = new Writer(0, List.of(), Fate.RUNNING);

    boolean runs() {
      return fate == Fate.RUNNING;
    }

    Writer ended(Fate how) {
      return new Writer(id, numbers, how);
    }

    Writer withId(long given) {
      return new Writer(given, numbers, fate);
    }

    Writer withNumber(long given) {
      List<Long> all = new ArrayList<>(numbers);
      all.add(given);
      return new Writer(id, List.copyOf(all), fate);
    }
  }

  /** A cycle of the relay between reading and moving its state. */
  record Cycle(Snapshot snapshot, Step step) {}

  record World(
      List<Writer> writers,
      long nextId,
      long lastEndedId,
      long nextNumber,
      int crashesLeft,
      RelayState relay,
      Cycle cycle) {

    List<Long> committed() {
      return writers.stream()
          .filter(writer -> writer.fate() == Fate.COMMITTED)
          .flatMap(writer -> writer.numbers().stream())
          .sorted()
          .toList();
    }

    /** As PostgreSQL takes it: xmax is the last ended id plus one, whatever has been given out. */
    Snapshot snapshot() {
      long xmax = lastEndedId + 1;
      long xmin =
          writers.stream()
              .filter(writer -> writer.runs() && writer.id() > 0 && writer.id() < xmax)
              .mapToLong(Writer::id)
              .min()
              .orElse(xmax);
      return new Snapshot(xmin, xmax);
    }

    World with(int index, Writer writer, long newNextId, long newLastEnded, long newNextNumber) {
      List<Writer> all = new ArrayList<>(writers);
      all.set(index, writer);
      return new World(
          List.copyOf(all), newNextId, newLastEnded, newNextNumber, crashesLeft, relay, cycle);
    }
  }

  /** Visits every world that can come about. */
  record Exploration(Noting noting, int batchSize) {

    /** A committed number that the relay has passed by without sending it, if that can happen. */
    OptionalLong worst(int writerCount, int rows, int crashes) {
      List<Writer> writers = java.util.Collections.nCopies(writerCount, Writer.NEW);
      World start =
          new World(List.copyOf(writers), 100, 99, 1, crashes, new RelayState(0, null), null);
      Set<Visit> seen = new HashSet<>();
      Deque<Visit> open = new ArrayDeque<>(List.of(new Visit(start, List.of())));
      while (!open.isEmpty()) {
        Visit visit = open.pop();
        if (!seen.add(visit)) {
          continue;
        }
        OptionalLong skipped = visit.skipped();
        if (skipped.isPresent()) {
          return skipped;
        }
        List<Visit> next = successors(visit, rows);
        if (isAtRest(visit, next)) {
          assertThat(visit.sent()).isEqualTo(visit.world().committed());
        }
        open.addAll(next);
      }
      assertThat(seen).hasSizeGreaterThan(50);
      return OptionalLong.empty();
    }

    /** Nothing but a relay that finds nothing to do. */
    private static boolean isAtRest(Visit visit, List<Visit> next) {
      return visit.world().cycle() == null
          && visit.world().writers().stream().noneMatch(Writer::runs)
          && next.stream()
              .map(n -> n.world().cycle())
              .allMatch(cycle -> cycle == null || cycle.step().isStandstill());
    }

    private List<Visit> successors(Visit visit, int rows) {
      World world = visit.world();
      List<Visit> next = new ArrayList<>();
      for (int i = 0; i < world.writers().size(); i++) {
        if (world.writers().get(i).runs()) {
          for (World moved : writerSteps(world, i, rows)) {
            next.add(new Visit(moved, visit.sent()));
          }
        }
      }
      next.add(world.cycle() == null ? reads(visit) : moves(visit));
      if (world.crashesLeft() > 0) {
        next.add(crashes(visit));
      }
      return next;
    }

    private List<World> writerSteps(World world, int index, int rows) {
      Writer writer = world.writers().get(index);
      List<World> next = new ArrayList<>();
      long ended = world.lastEndedId();
      if (writer.id() == 0) {
        next.add(
            world.with(
                index,
                writer.withId(world.nextId()),
                world.nextId() + 1,
                ended,
                world.nextNumber()));
      }
      if (writer.numbers().size() < rows && (writer.id() > 0 || noting == Noting.NUMBER_FIRST)) {
        next.add(
            world.with(
                index,
                writer.withNumber(world.nextNumber()),
                world.nextId(),
                ended,
                world.nextNumber() + 1));
      }
      if (writer.id() > 0) {
        long last = Math.max(ended, writer.id());
        for (Fate fate : List.of(Fate.COMMITTED, Fate.ROLLED_BACK)) {
          next.add(world.with(index, writer.ended(fate), world.nextId(), last, world.nextNumber()));
        }
      }
      return next;
    }

    private Visit reads(Visit visit) {
      World world = visit.world();
      List<Long> visible =
          world.committed().stream()
              .filter(number -> number > world.relay().lastPosition())
              .limit(batchSize)
              .toList();
      Step step = HoleRule.next(world.relay(), visible, world.snapshot());
      List<Long> sent = new ArrayList<>(visit.sent());
      sent.addAll(visible.subList(0, step.count()));
      World read =
          new World(
              world.writers(),
              world.nextId(),
              world.lastEndedId(),
              world.nextNumber(),
              world.crashesLeft(),
              world.relay(),
              new Cycle(world.snapshot(), step));
      return new Visit(read, List.copyOf(sent));
    }

    /** The relay's transaction takes an id only when it notes something. */
    private Visit moves(Visit visit) {
      World world = visit.world();
      Step step = world.cycle().step();
      long id = world.nextId();
      boolean writes = step.count() > 0 || step.newHoleUpTo() != null;
      long noted =
          noting == Noting.SNAPSHOT_XMAX ? world.cycle().snapshot().xmax() : world.nextId();
      PendingHole hole =
          step.newHoleUpTo() == null ? step.hole() : new PendingHole(step.newHoleUpTo(), noted);
      // To keep the model finite a mere move of the position takes no id; ids only grow by it.
      boolean takesId = writes && step.newHoleUpTo() != null && noting != Noting.SNAPSHOT_XMAX;
      World moved =
          new World(
              world.writers(),
              takesId ? id + 1 : id,
              takesId ? id : world.lastEndedId(),
              world.nextNumber(),
              world.crashesLeft(),
              new RelayState(step.lastPosition(), hole),
              null);
      return new Visit(moved, visit.sent());
    }

    /** Who ran is gone, ids go on after the last that left a trace, numbers jump. */
    private Visit crashes(Visit visit) {
      World world = visit.world();
      List<Writer> survivors =
          world.writers().stream()
              .map(writer -> writer.runs() ? writer.ended(Fate.ROLLED_BACK) : writer)
              .toList();
      World after =
          new World(
              survivors,
              world.lastEndedId() + 1,
              world.lastEndedId(),
              world.nextNumber() + 2,
              world.crashesLeft() - 1,
              world.relay(),
              null);
      World withNewWriter =
          after.with(
              0,
              restarted(survivors.getFirst()),
              after.nextId(),
              after.lastEndedId(),
              after.nextNumber());
      // What was sent but not noted is sent again: from the state on, as after every failure.
      return new Visit(withNewWriter, upTo(visit.sent(), world.relay().lastPosition()));
    }

    private static Writer restarted(Writer writer) {
      return writer.fate() == Fate.ROLLED_BACK ? Writer.NEW : writer;
    }

    private static List<Long> upTo(List<Long> sent, long position) {
      return sent.stream().filter(number -> number <= position).toList();
    }
  }

  record Visit(World world, List<Long> sent) {

    /** Committed, smaller than the last one sent, and not sent. */
    OptionalLong skipped() {
      long last = sent.isEmpty() ? 0 : sent.getLast();
      return world.committed().stream()
          .filter(number -> number < last && !sent.contains(number))
          .mapToLong(Long::longValue)
          .findFirst();
    }
  }
}
