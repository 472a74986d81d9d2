import java.io.File;
import java.nio.file.*;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Build step: compiles reports/*.jrxml to *.jasper; an error in a template fails the build. */
class CompileReports {
  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[1]));
    File[] templates = new File(args[0]).listFiles((dir, name) -> name.endsWith(".jrxml"));
    for (File template : templates) {
      Path compiled = out.resolve(template.getName().replace(".jrxml", ".jasper"));
      if (!Files.exists(compiled) || compiled.toFile().lastModified() < template.lastModified()) {
        JasperCompileManager.compileReportToFile(template.getPath(), compiled.toString());
      }
    }
  }
}
