package huimin.platform.sheet;

import huimin.platform.security.GivenPassword;
import huimin.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook only a password opens: the agile encryption of Office (AES-256, SHA-512), which WPS
 * opens as well. Nothing of it touches the disk in clear.
 */
public final class SealedSheet {
  private static final int KEY_BITS = 256;
  private static final int BLOCK = 16;

  private SealedSheet() {}

  /**
   * Writes the tables as sheets of one encrypted workbook, whole or not at all.
   *
   * @throws huimin.value.RefusedException {@code security.password-weak} and as {@link
   *     SheetWriter#write}
   */
  public static void write(Path out, List<Table> tables, char[] password) {
    GivenPassword.check(password);
    WholeFile.write(
        out,
        stream ->
            PrivateTemp.during(
                () -> {
                  var clear = new ByteArrayOutputStream();
                  SheetWriter.write(out, tables, Progress.NONE, clear);
                  seal(clear.toByteArray(), password, stream);
                }));
  }

  private static void seal(byte[] clear, char[] password, OutputStream out) throws IOException {
    var info =
        new EncryptionInfo(
            EncryptionMode.agile,
            CipherAlgorithm.aes256,
            HashAlgorithm.sha512,
            KEY_BITS,
            BLOCK,
            null);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword(new String(password));
    try (var container = new POIFSFileSystem()) {
      try (OutputStream sealed = encryptor.getDataStream(container)) {
        new ByteArrayInputStream(clear).transferTo(sealed);
      }
      container.writeFilesystem(out);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
