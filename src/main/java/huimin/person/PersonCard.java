package huimin.person;

import huimin.value.LabelledText;
import java.util.List;

/**
 * One person's page.
 *
 * @param facts label and text of each known field, ready to show
 * @param members the household's members with relation, head first; empty without a household
 */
public record PersonCard(
    long id,
    String name,
    String summary,
    String check,
    List<LabelledText> facts,
    List<CardMember> members) {}
