package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  @Test
  void every_type_of_the_glossary_exists() throws IOException {
    Set<String> sources;
    try (var files = Files.walk(Glossary.root())) {
      sources =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }

    assertThat(Glossary.ofRepository().terms())
        .hasSizeGreaterThan(40)
        .map(Glossary.Term::type)
        .filteredOn(type -> !type.equals("—"))
        .map(type -> type.replace("`", ""))
        .isSubsetOf(sources);
  }
}
