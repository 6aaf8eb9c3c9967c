package no.bht.platform.eventlog.relay;

/**
 * The bounds of the database snapshot that chose the rows.
 *
 * @param xmin every transaction with a smaller id had ended
 * @param xmax no transaction with this id or a greater one had ended
 */
record Snapshot(long xmin, long xmax) {}
