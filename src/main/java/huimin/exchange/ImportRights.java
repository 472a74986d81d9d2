package huimin.exchange;

import huimin.platform.security.Access;
import huimin.platform.security.Action;
import java.util.Map;

/** Which right an import takes: that of whoever may enter the same by hand. */
final class ImportRights {
  /** Any of these gets as far as having a file looked at. */
  static final Action[] ANY = {
    Action.PERSON_EDIT, Action.WORK_EDIT, Action.AID_EDIT, Action.POLICY_EDIT, Action.VILLAGE_EDIT
  };

  private static final Map<String, Action> BY_TARGET =
      Map.of(
          "person", Action.PERSON_EDIT,
          "household", Action.PERSON_EDIT,
          "placement", Action.WORK_EDIT,
          "aid-allowance", Action.AID_EDIT,
          "aid-destitute", Action.AID_EDIT,
          "aid-temporary", Action.AID_EDIT,
          "village", Action.VILLAGE_EDIT);

  private ImportRights() {}

  /** The right to take rows in for a layout's target; whatever is not listed is policy. */
  static Action of(String target) {
    return BY_TARGET.getOrDefault(target, Action.POLICY_EDIT);
  }

  /** Refuses a target the one at work may not enter. */
  static void require(Access access, String target) {
    access.require(of(target));
  }
}
