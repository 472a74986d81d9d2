package huimin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Importing 100,000 people: at most 1.3 × (POI's reading + plain inserting), heap 512 MB. */
@Tag("bench")
class ImportBenchTest {

  @Test
  void aHundredThousandPeopleCostLittleMoreThanReadingAndInserting() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "huimin.bench.ImportBench",
                "100000")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(output);
    assertThat(process.waitFor()).as(output).isZero();
    double ratio = Double.parseDouble(output.strip().replaceAll("(?s).*ratio ", ""));
    assertThat(ratio).isLessThanOrEqualTo(1.3);
  }
}
