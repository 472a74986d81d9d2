package huimin.work;

import static huimin.platform.db.gen.Tables.EMPLOYER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PLACEMENT;
import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;

/** The placements as rows of their layout: values by field. */
public final class PlacementExport {
  private final OfficeDatabase database;
  private final Access access;

  /** The placements of one open office. */
  public PlacementExport(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Every placement, in the order it was recorded. */
  public List<Map<String, Object>> rows() {
    access.require(Action.WORK_EXPORT);
    return database.read(
        tx ->
            tx.select(PLACEMENT.fields())
                .select(PERSON.NAME, PERSON.ID_NUMBER, VILLAGE.NAME)
                .select(EMPLOYER.NAME, EMPLOYER.CREDIT_CODE)
                .from(PLACEMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(PLACEMENT.PERSON_ID))
                .leftJoin(VILLAGE)
                .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
                .leftJoin(EMPLOYER)
                .on(EMPLOYER.ID.eq(PLACEMENT.EMPLOYER_ID))
                .orderBy(PLACEMENT.ID)
                .fetch(PlacementExport::row));
  }

  private static Map<String, Object> row(Record r) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", r.get(PERSON.NAME));
    row.put("idNumber", r.get(PERSON.ID_NUMBER));
    row.put("village", r.get(VILLAGE.NAME));
    row.put("employer", r.get(EMPLOYER.NAME));
    row.put("creditCode", r.get(EMPLOYER.CREDIT_CODE));
    row.put("way", CodeTables.table("placement_way").label(r.get(PLACEMENT.WAY)));
    row.put("post", r.get(PLACEMENT.POST_NAME));
    row.put("contractFrom", r.get(PLACEMENT.CONTRACT_FROM));
    row.put(
        "contractTo",
        r.get(PLACEMENT.OPEN_ENDED)
            ? Messages.text("work.open-ended")
            : r.get(PLACEMENT.CONTRACT_TO));
    row.put("wage", r.get(PLACEMENT.MONTHLY_WAGE));
    Boolean insured = r.get(PLACEMENT.INSURED);
    row.put(
        "insured", insured == null ? null : CodeTables.table("yes_no").label(insured ? "1" : "0"));
    row.put("startedOn", r.get(PLACEMENT.STARTED_ON));
    row.put("leftOn", r.get(PLACEMENT.LEFT_ON));
    row.put("note", r.get(PLACEMENT.NOTE));
    return row;
  }
}
