package no.bht.acceptance.story;

/** Hears what happens. */
@FunctionalInterface
public interface Narrator {

  void say(String sentence);

  default void chapter(String title) {
    say("");
    say("== " + title);
  }
}
