package no.bht.training.reminder;

/**
 * How many members a provider is reminded of.
 *
 * @param dueSoon training that is due within the time the office has set
 * @param overdue training whose day has gone by
 */
record Reminders(int dueSoon, int overdue) {

  boolean isEmpty() {
    return dueSoon + overdue == 0;
  }
}
