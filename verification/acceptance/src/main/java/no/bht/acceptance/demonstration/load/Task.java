package no.bht.acceptance.demonstration.load;

import java.time.LocalDate;

/** One thing that happens on a day; those of one day happen at the same time. */
@FunctionalInterface
interface Task {

  /**
   * @param today the day by the services' clock
   */
  void on(LocalDate today);
}
