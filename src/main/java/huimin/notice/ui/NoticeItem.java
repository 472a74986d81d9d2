package huimin.notice.ui;

import huimin.notice.NoticeFiles.Paper;
import huimin.notice.NoticeHead;

/**
 * A notice in the list.
 *
 * @param paper what it is printed on unless the clerk chooses otherwise
 */
public record NoticeItem(NoticeHead head, Paper paper) {}
