package no.bht.acceptance.demonstration.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The register as files, as the product ships them. */
public final class RegisterFiles {
  private RegisterFiles() {}

  /** Folder of the shipped files, below the root of the repository. */
  public static Path folder(Path root) {
    return root.resolve("deploy").resolve("demonstration");
  }

  public static Path mainUnits(Path root) {
    return folder(root).resolve("enheter.json");
  }

  public static Path subUnits(Path root) {
    return folder(root).resolve("underenheter.csv");
  }

  /** Writes both files anew; needed only after a change of the generator. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), DemonstrationRegister.generate());
  }

  static void write(Path root, DemonstrationRegister register) throws IOException {
    Files.createDirectories(folder(root));
    Files.writeString(mainUnits(root), MainUnitFile.of(register.mainUnits()));
    Files.writeString(subUnits(root), SubUnitFile.of(register.subUnits()));
  }
}
