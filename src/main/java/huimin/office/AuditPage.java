package huimin.office;

import java.util.List;

/**
 * An answer of the audit.
 *
 * @param lines newest first, at most as many as asked for
 * @param total how many the filter takes in all
 * @param chain how the whole journal stands
 */
public record AuditPage(List<AuditLine> lines, long total, ChainState chain) {}
