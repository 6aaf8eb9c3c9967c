package no.bht.localstack.command;

import java.nio.file.Path;
import java.util.List;
import no.bht.localstack.StackException;

/** {@code bht demo}: tells the main story against the running stack. */
public final class Story {
  private Story() {}

  /**
   * Returns the code the story ended with.
   *
   * @throws StackException if the stack is not up
   */
  public static int run(Path root, List<String> arguments) {
    StackDirectory directory = new StackDirectory(root);
    directory.requireReady();
    return new Demonstration(directory).run(Demonstration.TELL, arguments);
  }
}
