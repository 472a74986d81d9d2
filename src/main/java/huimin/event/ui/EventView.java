package huimin.event.ui;

import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * The place 人生大事: a tab for questions, one for ages, those other rooms add of what is due, and one
 * to enter an event.
 */
public final class EventView implements Screen {
  private final EventFormViewModel form;
  private final QuestionsPage questions;
  private final AgesPage ages;
  private final TabPane tabs = new TabPane();
  private final Map<Tab, Screen> others = new LinkedHashMap<>();
  private final Tab questionTab;
  private final Tab ageTab;
  private final Tab formTab;

  /**
   * What the three pages work on.
   *
   * @param form null where the one at work enters no events
   */
  public record Models(QuestionsViewModel questions, AgesViewModel ages, EventFormViewModel form) {}

  /** The place for one user. */
  public EventView(Models models, EventJumps jumps, Dialogs dialogs, Clock clock) {
    form = models.form();
    questions = new QuestionsPage(models.questions(), jumps, dialogs, clock);
    ages =
        new AgesPage(
            models.ages(),
            form != null,
            draft -> {
              form.begin(draft);
              showForm();
            },
            jumps.person());
    tabs.setId("event-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    questionTab = new Tab(Messages.text("event.questions.title"), questions.node());
    ageTab = new Tab(Messages.text("event.ages.title"), ages.node());
    formTab = new Tab(Messages.text("event.form.title"));
    tabs.getTabs().addAll(questionTab, ageTab);
    if (form != null) {
      formTab.setContent(new EventPage(form, dialogs, questions::onShow).node());
      tabs.getTabs().add(formTab);
    }
    tabs.getSelectionModel().selectedItemProperty().subscribe((before, now) -> onShow());
  }

  private void showForm() {
    tabs.getSelectionModel().select(formTab);
  }

  /** Begins an event of somebody. */
  public void begin(long person) {
    form.begin(person);
    showForm();
  }

  /** Adds a page of another room behind those of this one that say what is due. */
  public void add(String title, Screen page) {
    var tab = new Tab(title, page.node());
    others.put(tab, page);
    tabs.getTabs().add(tabs.getTabs().indexOf(ageTab) + others.size(), tab);
  }

  /** Brings such a page into view. */
  public void show(Screen page) {
    others.entrySet().stream()
        .filter(other -> other.getValue() == page)
        .forEach(other -> tabs.getSelectionModel().select(other.getKey()));
  }

  /** Brings those who come of age into view. */
  public void showAges() {
    tabs.getSelectionModel().select(ageTab);
  }

  /** Brings the questions into view. */
  public void showQuestions() {
    tabs.getSelectionModel().select(questionTab);
  }

  @Override
  public Node node() {
    return tabs;
  }

  @Override
  public void onShow() {
    Tab shown = tabs.getSelectionModel().getSelectedItem();
    if (shown == questionTab) {
      questions.onShow();
    } else if (shown == ageTab) {
      ages.onShow();
    } else if (others.containsKey(shown)) {
      others.get(shown).onShow();
    }
  }
}
