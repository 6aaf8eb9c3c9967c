package no.bht.acceptance.demonstration;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.bht.acceptance.client.RunningStack;
import no.bht.acceptance.client.UnexpectedAnswer;
import no.bht.acceptance.demonstration.load.DemonstrationLoad;
import no.bht.acceptance.story.Narrator;
import no.bht.localstack.StackException;

/** Loads the demonstration data into the running stack; {@code ./bht up} calls it. */
public final class LoadDemonstration {

  private LoadDemonstration() {}

  /** Argument: the root of the repository. */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    Narrator narrator = System.out::println;
    try {
      new DemonstrationLoad(RunningStack.of(root), root, narrator).run();
    } catch (StackException | UnexpectedAnswer | IllegalStateException | UncheckedIOException e) {
      System.err.println("Demonstration data: " + e.getMessage());
      System.exit(1);
    }
  }
}
