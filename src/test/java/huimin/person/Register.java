package huimin.person;

import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.testkit.TestOffice;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** The services about people over a test office with two villages. */
record Register(
    TestOffice office, PersonFormService forms, HouseholdService households, PayeeService payees) {
  static final long GREEN_STONE = 900_001;
  static final String FATHER = "500151196208150026";
  static final String SON = "500151197503100130";

  static Register of(TestOffice office) {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx -> {
              tx.insertInto(VILLAGE).values(GREEN_STONE, "青石村", null, 1).execute();
              return tx.insertInto(VILLAGE).values(GREEN_STONE + 1, "双河村", null, 2).execute();
            });
    return new Register(
        office,
        new PersonFormService(office.database(), office.access(), office.clock()),
        new HouseholdService(office.database(), office.access(), office.clock()),
        new PayeeService(office.database(), office.access(), office.clock()));
  }

  /** What every form needs; the number says sex and birth date. */
  static PersonDraft named(String name, String number) {
    return PersonDraft.empty()
        .with(PersonField.NAME, name)
        .with(PersonField.ID_NUMBER, number)
        .with(PersonField.VILLAGE, String.valueOf(GREEN_STONE));
  }

  /** Somebody without any document, born in a year. */
  static PersonDraft undocumented(String name, String sex, String birth) {
    return named(name, "")
        .with(PersonField.NO_ID_REASON, "4")
        .with(PersonField.SEX, sex)
        .with(PersonField.BIRTH_DATE, birth);
  }

  long person(String name, String number) {
    return forms.register(named(name, number));
  }

  long someone(String name, String sex, String birth) {
    return forms.register(undocumented(name, sex, birth));
  }

  void inOneAct(Consumer<DSLContext> act) {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx -> {
              act.accept(tx);
              return null;
            });
  }
}
