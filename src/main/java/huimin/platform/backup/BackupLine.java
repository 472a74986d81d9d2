package huimin.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A backup as it lies in a place.
 *
 * @param run what was compared when it was made; empty when this office's register does not have it
 *     (made just before an update, or by a later state of the office)
 */
public record BackupLine(Path file, BackupHeader header, Optional<BackupRun> run) {
  static BackupLine of(BackupPlace.Entry entry, List<BackupRun> register) {
    String name = entry.file().getFileName().toString();
    return new BackupLine(
        entry.file(),
        entry.header(),
        register.stream()
            .filter(run -> run.file().getFileName().toString().equals(name))
            .filter(run -> run.seq() == entry.header().seq())
            .findFirst());
  }
}
