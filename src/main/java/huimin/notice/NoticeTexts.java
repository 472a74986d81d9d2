package huimin.notice;

import huimin.policy.PolicyService;
import huimin.policy.PolicyText;
import huimin.policy.Programme;
import huimin.text.ChineseDate;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The words of a month's notices: policy and standards in force, period, where to object. */
final class NoticeTexts {
  private final DSLContext tx;
  private final PolicyService policy;
  private final Period period;
  private final LocalDate postedOn;
  private final LocalDate lastDay;
  private final Map<NoticeText, List<String>> common = new EnumMap<>(NoticeText.class);

  /**
   * @param demo a demonstration office may post standards nobody has verified
   */
  NoticeTexts(
      DSLContext tx, PolicyService policy, Period period, LocalDate postedOn, boolean demo) {
    this.tx = tx;
    this.policy = policy;
    this.period = period;
    this.postedOn = postedOn;
    this.lastDay =
        policy.restDays(tx, postedOn).lastDay(postedOn, policy.number(tx, "notice.days", postedOn));
    var policies = new LinkedHashSet<String>();
    var standards = new LinkedHashSet<String>();
    for (Programme programme : policy.programmes(tx).values()) {
      PolicyText text = inForce(programme, demo);
      policies.add(text.policy());
      standards.add(text.standard());
    }
    String issuer = parameter("notice.issuer");
    common.put(NoticeText.POLICY, List.copyOf(policies));
    common.put(NoticeText.STANDARD, List.copyOf(standards));
    common.put(
        NoticeText.PERIOD,
        List.of(
            Messages.text(
                "notice.period",
                ChineseDate.plain(postedOn.plusDays(1)),
                ChineseDate.plain(lastDay))));
    common.put(NoticeText.OBJECTION, List.of(Messages.text("notice.objection", issuer)));
    common.put(NoticeText.PHONES, List.of(phones()));
    common.put(NoticeText.ISSUER, List.of(issuer));
    common.put(NoticeText.DATE, List.of(ChineseDate.plain(postedOn)));
  }

  LocalDate lastDay() {
    return lastDay;
  }

  /** The published telephones, or "" while the office has not entered them. */
  String phones() {
    return Messages.text(
        "notice.phones", parameter("notice.phone.town"), parameter("notice.phone.district"));
  }

  String number(int running) {
    return Messages.text(
        "notice.number",
        parameter("notice.number-prefix"),
        period.month().getYear(),
        period.month().getMonthValue(),
        String.format("%02d", running));
  }

  /** All texts of one village's notice, the digest still open. */
  Map<NoticeText, List<String>> of(String village, int running, int version) {
    var texts = new EnumMap<>(common);
    String town = parameter("notice.town");
    texts.put(
        NoticeText.TITLE, List.of(Messages.text("notice.title", town, village, period.label())));
    texts.put(
        NoticeText.NUMBER, List.of(Messages.text("notice.number-line", number(running), version)));
    return texts;
  }

  private PolicyText inForce(Programme programme, boolean demo) {
    PolicyText text =
        policy
            .text(tx, programme.code(), period.lastDay())
            .orElseThrow(
                () ->
                    new RefusedException(
                        "notice.standard-missing", programme.name(), period.label()));
    if (!text.verified() && !demo) {
      throw new RefusedException("notice.standard-unverified", programme.name(), text.source());
    }
    return text;
  }

  private String parameter(String code) {
    return policy.parameter(tx, code, postedOn);
  }
}
