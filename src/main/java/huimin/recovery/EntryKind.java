package huimin.recovery;

/**
 * A kind of entry and what it holds.
 *
 * @param code the stable word in the table
 * @param ofCase whether it belongs to a case; else to the office
 */
public record EntryKind<T>(String code, Class<T> type, boolean ofCase) {
  /** The case itself: one entry each. */
  static final EntryKind<RecoveryCase> CASE = new EntryKind<>("case", RecoveryCase.class, true);

  public static final EntryKind<Suspension> SUSPENSION =
      new EntryKind<>("suspension", Suspension.class, true);
  public static final EntryKind<Handover> HANDOVER =
      new EntryKind<>("handover", Handover.class, true);
  public static final EntryKind<TeamMember> TEAM = new EntryKind<>("team", TeamMember.class, true);
  public static final EntryKind<ServicePlanItem> SERVICE =
      new EntryKind<>("service", ServicePlanItem.class, true);
  public static final EntryKind<CaseVisit> VISIT = new EntryKind<>("visit", CaseVisit.class, true);
  public static final EntryKind<Survey> SURVEY = new EntryKind<>("survey", Survey.class, true);
  public static final EntryKind<Referral> REFERRAL =
      new EntryKind<>("referral", Referral.class, true);
  public static final EntryKind<Consent> CONSENT = new EntryKind<>("consent", Consent.class, true);
  public static final EntryKind<FileItem> FILE = new EntryKind<>("file", FileItem.class, true);
  public static final EntryKind<StaffMember> STAFF =
      new EntryKind<>("staff", StaffMember.class, false);
  public static final EntryKind<CaseContact> CONTACT =
      new EntryKind<>("contact", CaseContact.class, false);
  public static final EntryKind<OwnFigure> FIGURE =
      new EntryKind<>("figure", OwnFigure.class, false);
}
