package no.bht.localstack.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.bht.localstack.StackException;

/** Unpacks an archive and says how far it has come. */
final class Zip {
  private static final int STEPS = 4;

  private Zip() {}

  static void unpack(Path archive, Path target, String name, Consumer<String> progress)
      throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      int step = Math.max(1, zip.size() / STEPS);
      int done = 0;
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        if (done++ % step == 0) {
          progress.accept("%s: unpacking, %d %%".formatted(name, 100L * (done - 1) / zip.size()));
        }
        unpack(zip, all.nextElement(), target);
      }
    } catch (ZipException e) {
      throw new StackException(
          "%s is damaged, probably a broken download; delete it and try again".formatted(archive),
          e);
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new ZipException("Entry outside of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling(""));
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
