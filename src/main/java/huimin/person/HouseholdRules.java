package huimin.person;

import huimin.text.CodeTables;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of a household that need no database (handbook B2, C3). */
final class HouseholdRules {
  static final String HEAD = "01";
  private static final Set<String> SPOUSE = Set.of("10", "11", "12");
  private static final String MAN = "1";

  private HouseholdRules() {}

  /** A household beyond its members: lengths only, everything may be unknown. */
  static List<Problem> check(HouseholdDraft draft) {
    var problems = new ArrayList<Problem>();
    length(problems, "bookNumber", draft.bookNumber(), 20);
    length(problems, "group", draft.group(), 20);
    length(problems, "address", draft.address(), 200);
    length(problems, "note", draft.note(), 500);
    return problems;
  }

  private static void length(List<Problem> problems, String field, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      problems.add(Problem.error("value-too-long", String.valueOf(longest)).at(field));
    }
  }

  /** A member needs a relation, and a reason for not being counted (C3). */
  static List<Problem> check(MemberDraft draft) {
    var problems = new ArrayList<Problem>();
    if (!CodeTables.table("relation").hasCode(draft.relation())) {
      problems.add(Problem.error("relation-missing").at("relation"));
    }
    boolean reason = CodeTables.table("not_counted_reason").hasCode(draft.notCountedReason());
    if (!draft.counted() && !reason) {
      problems.add(Problem.error("not-counted-reason-missing").at("notCountedReason"));
    }
    return problems;
  }

  /** Exactly one head, and somebody who counts (B2). An empty household has been closed. */
  static List<Problem> composition(Long head, List<HouseholdMember> members) {
    var problems = new ArrayList<Problem>();
    if (members.isEmpty()) {
      return problems;
    }
    long heads = members.stream().filter(HouseholdMember::isHead).count();
    if (heads > 1) {
      problems.add(Problem.warning("household-several-heads"));
    } else if (heads == 0 || head == null) {
      problems.add(Problem.warning("household-headless"));
    }
    if (members.stream().noneMatch(HouseholdMember::counted)) {
      problems.add(Problem.warning("household-nobody-counted"));
    }
    return problems;
  }

  /** One member as a change of head needs it. */
  record Kin(long person, String sex, String relation) {}

  /**
   * What the others are to a new head, as far as the relations to the old one tell; what they do
   * not tell is left out and has to be chosen.
   */
  static Map<Long, String> relationsTo(Kin head, List<Kin> members) {
    var relations = new LinkedHashMap<Long, String>();
    for (Kin member : members) {
      String relation = member.person() == head.person() ? HEAD : relation(head, member);
      if (relation != null) {
        relations.put(member.person(), relation);
      }
    }
    return relations;
  }

  private static String relation(Kin head, Kin member) {
    boolean man = MAN.equals(member.sex());
    if (SPOUSE.contains(head.relation())) {
      return ofSpouse(head, member, man);
    }
    if (isChild(head.relation())) {
      return ofChild(member, man);
    }
    boolean parent = head.relation().matches("5[0127-8]");
    return parent && HEAD.equals(member.relation()) ? man ? "20" : "30" : null;
  }

  private static String ofSpouse(Kin head, Kin member, boolean man) {
    if (HEAD.equals(member.relation())) {
      return man ? "11" : "12";
    }
    if (member.relation().matches("[2-4]\\d")) {
      return member.relation();
    }
    boolean parent = member.relation().matches("5[012]");
    if (!parent) {
      return null;
    }
    // The old head's parents are the new head's parents-in-law.
    return MAN.equals(head.sex()) ? man ? "55" : "56" : man ? "53" : "54";
  }

  private static String ofChild(Kin member, boolean man) {
    if (HEAD.equals(member.relation()) || SPOUSE.contains(member.relation())) {
      return man ? "51" : "52";
    }
    return isChild(member.relation()) ? "70" : null;
  }

  /** A child by blood, not one's spouse (28 女婿, 38 儿媳). */
  private static boolean isChild(String relation) {
    return relation.matches("[23][0-79]");
  }
}
