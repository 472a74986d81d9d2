package huimin.recovery;

import java.util.List;

/**
 * What a help team lacks (戒毒条例 17, A25).
 *
 * @param missing roles nobody has
 * @param volunteersShort how many volunteers there are too few
 */
public record TeamGap(long caseId, long personId, List<TeamRole> missing, int volunteersShort) {
  /** Whether nothing is lacking. */
  public boolean none() {
    return missing.isEmpty() && volunteersShort == 0;
  }
}
