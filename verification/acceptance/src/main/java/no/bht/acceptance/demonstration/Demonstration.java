package no.bht.acceptance.demonstration;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import no.bht.acceptance.client.RunningStack;
import no.bht.acceptance.client.Synthetic;
import no.bht.acceptance.client.UnexpectedAnswer;
import no.bht.acceptance.story.MainStory;
import no.bht.acceptance.story.Narrator;
import no.bht.acceptance.story.Provider;
import no.bht.localstack.StackException;

/** {@code ./bht demo}: tells the main story against the running stack. */
public final class Demonstration {

  private static final String OPTION = "--employers";
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Demonstration() {}

  /** Arguments: the root of the repository, and perhaps {@code --employers FILE}. */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    Narrator narrator = System.out::println;
    try {
      Path file = employersFile(root, arguments);
      new MainStory(RunningStack.of(root), narrator).play(file, newProvider(), LocalDate.now(OSLO));
    } catch (StackException | UnexpectedAnswer | IllegalStateException | UncheckedIOException e) {
      System.err.println("bht demo: " + e.getMessage());
      System.exit(1);
    }
  }

  private static Path employersFile(Path root, String[] arguments) {
    if (arguments.length == 1) {
      return root.resolve("deploy/demonstration/underenheter.csv");
    }
    if (arguments.length != 3 || !arguments[1].equals(OPTION)) {
      throw new IllegalStateException("usage: ./bht demo [--employers FILE]");
    }
    Path file = Path.of(arguments[2]).toAbsolutePath();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IllegalStateException("there is no readable file " + file);
    }
    return file;
  }

  /** A provider that no earlier telling has used. */
  private static Provider newProvider() {
    int number = ThreadLocalRandom.current().nextInt(5_000_000, 9_000_000);
    return new Provider(
        Synthetic.organisationNumber(number), "Fjordhelse BHT AS (DEMO)", 4 * number);
  }
}
