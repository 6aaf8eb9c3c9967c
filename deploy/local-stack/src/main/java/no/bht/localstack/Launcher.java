package no.bht.localstack;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.bht.localstack.command.Development;
import no.bht.localstack.command.Down;
import no.bht.localstack.command.Status;
import no.bht.localstack.command.Story;
import no.bht.localstack.command.Up;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code ./bht}; the property {@code bht.root} is the repository. A fault is one
 * line and the exit code 1.
 */
public final class Launcher {
  private static final Logger ALL = Logger.getLogger("");

  private Launcher() {}

  public static void main(String[] arguments) {
    ALL.setLevel(Level.WARNING); // The terminal is for people; servers have their log files.
    Runtime.getRuntime().exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    Path root = Path.of(System.getProperty("bht.root", ".")).toAbsolutePath().normalize();
    try {
      return run(root, arguments);
    } catch (StackException e) {
      return fault(e.getMessage());
    } catch (UncheckedIOException e) {
      return fault("a file or folder cannot be used: " + e.getCause());
    } catch (ExceptionInInitializerError e) {
      return fault(e.getCause() == null ? e.toString() : e.getCause().getMessage());
    }
  }

  private static int fault(@Nullable String message) {
    System.err.println("bht: " + message);
    return 1;
  }

  private static int run(Path root, List<String> arguments) {
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
      case "up" -> Up.run(root);
      case "down" -> Down.run(root);
      case "status" -> {
        return Status.run(root) ? 0 : 1;
      }
      case "demo" -> {
        return Story.run(root, rest);
      }
      case "dev" -> {
        return Development.run(root, service(rest));
      }
      default -> throw new StackException("Unknown: " + Arrays.toString(arguments.toArray()));
    }
    return 0;
  }

  private static String service(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new StackException("Which service? ./bht dev approval");
    }
    return arguments.getFirst();
  }
}
