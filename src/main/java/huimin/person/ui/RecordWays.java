package huimin.person.ui;

/** Where the ledger leads for what the one at work may do to records. */
public interface RecordWays {

  /** Whether records may be entered and changed. */
  boolean mayEdit();

  /** Opens an empty form. */
  void enter();

  /** Opens somebody's record. */
  void change(long person);

  /** Opens somebody's household. */
  void household(long person);

  /** Opens the accounts somebody's money goes to. */
  void accounts(long person, String name);

  /** Whether accounts may be seen. */
  boolean maySeeAccounts();
}
