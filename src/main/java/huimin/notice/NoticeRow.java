package huimin.notice;

/**
 * One recipient on a notice; every text ready to print, none null (handbook D, layout). A section
 * without recipients has one row with a blank name, printed as 本月无 (none this month).
 *
 * @param section stable code of the section; rows of one section stand together
 * @param sectionTitle its heading
 * @param countHeader heading of the fourth column (persons, way of support, kind of aid)
 * @param amountHeader heading of the amounts in yuan
 * @param markHeader heading of the last column (remark, month of approval)
 * @param number running number in the section
 * @param group villagers' group, the only address that is posted
 * @param name applicant's full name
 * @param count what stands under the count header
 * @param amount in yuan with two decimals and thousands separators
 * @param mark new, changed, or a month; never a reason
 * @param sectionTotal the section's subtotal
 */
public record NoticeRow(
    String section,
    String sectionTitle,
    String countHeader,
    String amountHeader,
    String markHeader,
    String number,
    String group,
    String name,
    String count,
    String amount,
    String mark,
    String sectionTotal) {}
