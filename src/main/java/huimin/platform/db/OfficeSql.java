package huimin.platform.db;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** jOOQ as it is set here: names plain and in lower case, so that PostgreSQL reads them too. */
final class OfficeSql {
  private OfficeSql() {}

  static DSLContext on(Connection connection, boolean writes) {
    var configuration = new DefaultConfiguration();
    configuration.set(connection);
    configuration.set(SQLDialect.H2);
    configuration.set(
        new Settings()
            .withRenderQuotedNames(RenderQuotedNames.NEVER)
            .withRenderNameCase(RenderNameCase.LOWER)
            .withRenderSchema(false)
            .withExecuteLogging(false));
    configuration.set(writes ? new WritesRows() : new ReadsOnly());
    return DSL.using(configuration);
  }

  /** A write in a read would be rolled back without a word. */
  private static final class ReadsOnly implements ExecuteListener {
    @Override
    public void start(ExecuteContext context) {
      if (context.type() != ExecuteType.READ) {
        throw new IllegalStateException("a read that would write");
      }
    }
  }

  /** What the triggers do not see may not happen, and what they saw must not be taken back. */
  private static final class WritesRows implements ExecuteListener {
    @Override
    public void start(ExecuteContext context) {
      if (context.type() == ExecuteType.DDL) {
        throw new IllegalStateException("a write that would change tables");
      }
    }

    @Override
    public void exception(ExecuteContext context) {
      Capture.spoil();
    }
  }
}
