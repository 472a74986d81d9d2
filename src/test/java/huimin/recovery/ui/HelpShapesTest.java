package huimin.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.recovery.TeamMember;
import huimin.recovery.TeamRole;
import huimin.ui.control.ControlTest;
import huimin.ui.control.DayField;
import huimin.ui.control.EntryForm;
import java.time.LocalDate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An entry shown in its form and saved again, with the keys alone. */
class HelpShapesTest extends ControlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final TeamMember MEMBER =
      new TeamMember(TeamRole.VOLUNTEER, "何志愿", 7L, "13900000000", DAY, DAY);

  private Shape<TeamMember> shape;
  private EntryForm form;
  private TeamMember saved;

  @Override
  protected Parent control() {
    shape = HelpShapes.team();
    form =
        new EntryForm(
            "team", "何人", () -> shape.check(DAY), this::save, new SimpleBooleanProperty());
    shape.fields().into(form, "team");
    return form;
  }

  private void save() {
    saved = shape.in().apply(shape.fields());
  }

  private void edit() {
    interact(
        () -> {
          shape.fields().show(shape.out().apply(MEMBER));
          form.open("recovery.entry.edit");
        });
  }

  private void saveByKeys() {
    press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
  }

  @Test
  void whatHasNoFieldStaysAndADayCanBeEmptied() {
    edit();
    interact(() -> find("#team-phone", TextField.class).setText("13800000000"));
    var until = find("#team-until", DayField.class);
    interact(until::requestFocus);
    interact(() -> until.getEditor().clear());
    saveByKeys();
    assertThat(saved)
        .isEqualTo(new TeamMember(TeamRole.VOLUNTEER, "何志愿", 7L, "13800000000", DAY, null));
  }

  @Test
  void anotherNameIsSomebodyElse() {
    edit();
    interact(() -> find("#team-name", TextField.class).setText("何愿"));
    saveByKeys();
    assertThat(saved)
        .isEqualTo(new TeamMember(TeamRole.VOLUNTEER, "何愿", null, "13900000000", DAY, DAY));
  }

  private String under(String field) {
    return find("#problem-" + field, Label.class).getText();
  }

  private void day(String field, LocalDate day) {
    var at = find(field, DayField.class);
    interact(at::requestFocus);
    interact(() -> at.getEditor().setText(day.toString()));
    press(KeyCode.TAB).release(KeyCode.TAB);
  }

  @Test
  void anEndBeforeItsBeginningIsSaidThereAsOneLeavesIt() {
    edit();
    day("#team-until", DAY.minusDays(1));
    assertThat(under("until")).contains("2026-10-08").endsWith("。");
    saveByKeys();
    assertThat(saved).as("with an error").isNull();
    assertThat(find("#team-until", DayField.class).isFocused()).as("led to it").isTrue();
    day("#team-since", DAY.minusDays(2));
    assertThat(under("until")).as("mended at the other day").isEmpty();
    saveByKeys();
    assertThat(saved.until()).isEqualTo(DAY.minusDays(1));
  }

  @Test
  void aBeginningAfterItsEndIsSaidAtTheEnd() {
    edit();
    day("#team-since", DAY.plusDays(1));
    assertThat(under("until")).contains("2026-10-09");
  }

  @Test
  void whatIsStillToComeIsNotMissing() {
    interact(
        () -> {
          shape.fields().show(Fields.values());
          form.open("recovery.entry.new");
        });
    interact(find("#team-role", Node.class)::requestFocus);
    press(KeyCode.TAB).release(KeyCode.TAB);
    assertThat(under("role")).isNotEmpty();
    assertThat(under("name")).isEmpty();
  }

  @Test
  void aDayThatMustBeThereIsNotEmptiedByASlip() {
    interact(
        () -> {
          var day = new DayField("某日", DAY);
          day.getEditor().clear();
          day.commitValue();
          assertThat(day.getValue()).isEqualTo(DAY);
          day.clearable().getEditor().clear();
          day.commitValue();
          assertThat(day.getValue()).isNull();
        });
  }
}
