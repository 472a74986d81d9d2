package huimin.platform.db;

import static huimin.platform.db.gen.Tables.OFFICE;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Which office a database belongs to.
 *
 * @param name the town, e.g. 安溪镇
 * @param demo whether it is for demonstration only: fictional people, standards not verified
 */
public record OfficeInfo(String name, String district, boolean demo) {

  /** The open office's own row. */
  public static OfficeInfo of(OfficeDatabase database) {
    return database.read(
        tx ->
            tx.selectFrom(OFFICE)
                .fetchSingle(o -> new OfficeInfo(o.getName(), o.getDistrict(), o.getDemo())));
  }

  /** Writes the row of a new office: only then can its folder be opened again. */
  public void insert(DSLContext tx, LocalDateTime at, String user) {
    tx.insertInto(OFFICE)
        .values(UUID.randomUUID().toString(), name, district, demo, at, user)
        .execute();
  }
}
