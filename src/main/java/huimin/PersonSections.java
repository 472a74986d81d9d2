package huimin;

import huimin.person.ui.AttachmentSection;
import huimin.person.ui.AttachmentSectionViewModel;
import huimin.person.ui.IncomeSection;
import huimin.person.ui.IncomeSectionViewModel;
import huimin.person.ui.PersonSection;
import huimin.person.ui.VisitSection;
import huimin.person.ui.VisitSectionViewModel;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.TaskRunner;
import huimin.ui.Dialogs;
import java.util.List;
import java.util.stream.Stream;

/** The sections of a person's page about circumstances, papers and visits. */
final class PersonSections {
  private PersonSections() {}

  /**
   * Those that are read without a line in the office's journal, with nothing to enter: beside a
   * case, of which that journal must not tell.
   */
  static List<PersonSection> toRead(Wiring wiring, TaskRunner runner, Dialogs dialogs) {
    People people = wiring.people();
    var income =
        new IncomeSectionViewModel(people.income(), runner, dialogs::failed, wiring.clock());
    var visits =
        new VisitSectionViewModel(people.visits(), runner, dialogs::failed, wiring.clock());
    return List.of(
        new IncomeSection(income, dialogs, false), new VisitSection(visits, dialogs, false, ""));
  }

  /** Those the one at work may see, in the order of the page. */
  static List<PersonSection> of(Wiring wiring, TaskRunner runner, Dialogs dialogs) {
    Access access = wiring.access();
    People people = wiring.people();
    var income =
        new IncomeSectionViewModel(people.income(), runner, dialogs::failed, wiring.clock());
    var attachments = new AttachmentSectionViewModel(people.attachments(), runner, dialogs::failed);
    var visits =
        new VisitSectionViewModel(people.visits(), runner, dialogs::failed, wiring.clock());
    return Stream.of(
            new IncomeSection(income, dialogs, access.allows(Action.INCOME_EDIT)),
            new AttachmentSection(
                attachments, dialogs, dialogs, access.allows(Action.ATTACHMENT_EDIT)),
            new VisitSection(
                visits, dialogs, access.allows(Action.VISIT_EDIT), access.session().user()))
        .filter(section -> access.allows(section.right()))
        .map(PersonSection.class::cast)
        .toList();
  }
}
