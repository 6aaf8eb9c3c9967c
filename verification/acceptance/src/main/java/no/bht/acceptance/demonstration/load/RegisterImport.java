package no.bht.acceptance.demonstration.load;

import java.nio.file.Path;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.demonstration.data.DemonstrationRegister;
import no.bht.acceptance.demonstration.data.Mornings;
import no.bht.acceptance.demonstration.data.RegisterFiles;

/**
 * Imports the shipped register on the first day of the past: the clock never goes back, so that
 * what its codes decide is told when the list that knows them comes into force.
 */
final class RegisterImport {
  private final Desk desk;
  private final Path root;

  RegisterImport(Desk desk, Path root) {
    this.desk = desk;
    this.root = root;
  }

  /** Leaves the clock where it set it; does nothing if the units are there. */
  void run(DemonstrationRegister register) {
    Api registrar = desk.registrar();
    if (knows(registrar, register.mainUnits().getLast().number())
        && knows(registrar, register.subUnits().getLast().number())) {
      return;
    }
    desk.stack().clockTo(Timeline.morningOf(Mornings.day(0)));
    load(registrar, "MAIN", RegisterFiles.mainUnits(root));
    load(registrar, "SUB", RegisterFiles.subUnits(root));
  }

  private static boolean knows(Api registrar, String number) {
    return registrar.get("/api/v1/employers/" + number).expect(200, 404).status() == 200;
  }

  private static void load(Api registrar, String unit, Path file) {
    Answer done =
        registrar
            .upload("/api/v1/imports?unit=" + unit + "&classification=SN2025", file)
            .expect(201);
    if (!done.at("/complete").asBoolean() || done.at("/rejected").asInt() > 0) {
      throw new IllegalStateException("The shipped file " + file + " was refused: " + done.body());
    }
  }
}
