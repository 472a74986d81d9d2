import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/**
 * Build step: runs the migrations on a database in memory and writes jOOQ's table classes from it.
 */
class GenerateTables {
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path out = Path.of(args[1]);
    String name = args[2];
    if (upToDate(migrations, out, name)) {
      return;
    }
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(source).locations("filesystem:" + migrations).load().migrate();
    try (var connection = source.getConnection()) {
      var tool = new GenerationTool();
      tool.setConnection(connection);
      tool.run(
          new Configuration()
              .withLogging(Logging.WARN)
              .withGenerator(
                  new Generator()
                      .withGenerate(new Generate().withComments(false).withRecords(true))
                      .withDatabase(
                          new Database()
                              .withName("org.jooq.meta.h2.H2Database")
                              .withInputSchema("PUBLIC")
                              .withOutputSchemaToDefault(true)
                              .withExcludes("flyway_schema_history"))
                      .withTarget(
                          new Target().withPackageName(name).withDirectory(out.toString()))));
    }
  }

  /** True when every generated file is newer than every migration: saves seconds on each build. */
  private static boolean upToDate(Path migrations, Path out, String name) throws Exception {
    var marker = out.resolve(name.replace('.', '/') + "/Tables.java").toFile();
    Set<Long> times = new TreeSet<>();
    for (var file : migrations.toFile().listFiles()) {
      times.add(file.lastModified());
    }
    return marker.exists() && times.stream().allMatch(time -> time < marker.lastModified());
  }
}
