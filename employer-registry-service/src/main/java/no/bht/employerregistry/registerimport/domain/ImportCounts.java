package no.bht.employerregistry.registerimport.domain;

/**
 * What has become of the records so far; {@code accepted + rejected = read}.
 *
 * @param established employers that have become obliged by the industry list
 * @param lifted employers that no longer are
 */
public record ImportCounts(
    long read,
    long accepted,
    long rejected,
    long added,
    long changed,
    long established,
    long lifted) {
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

  public long unchanged() {
    return accepted - added - changed;
  }

  public ImportCounts plus(ImportCounts more) {
    return new ImportCounts(
        read + more.read,
        accepted + more.accepted,
        rejected + more.rejected,
        added + more.added,
        changed + more.changed,
        established + more.established,
        lifted + more.lifted);
  }
}
