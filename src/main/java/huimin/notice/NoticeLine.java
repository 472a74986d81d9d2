package huimin.notice;

import huimin.value.Yuan;

/**
 * All a notice ever holds of a person (handbook D): there is no field for anything else.
 *
 * @param section code of the table it stands in
 * @param programme code of the programme
 * @param group villagers' group, "" where none
 * @param name applicant's full name; masked for minors
 * @param coveredSize people covered
 * @param amount yuan
 * @param mark 新增, 调整, a month, or ""
 */
record NoticeLine(
    String section,
    String programme,
    String group,
    String name,
    int coveredSize,
    Yuan amount,
    String mark) {}
