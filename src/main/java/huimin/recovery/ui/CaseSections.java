package huimin.recovery.ui;

import huimin.recovery.CaseParts;
import huimin.recovery.CaseSheet;
import huimin.recovery.CaseVisit;
import huimin.recovery.Consent;
import huimin.recovery.FileItem;
import huimin.recovery.FileItemKind;
import huimin.recovery.Handover;
import huimin.recovery.Referral;
import huimin.recovery.ServicePlanItem;
import huimin.recovery.Survey;
import huimin.recovery.Suspension;
import huimin.recovery.TeamGap;
import huimin.recovery.TeamMember;
import huimin.recovery.TeamRole;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.NoticeBox;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Everything kept about a case, in the parts of its page. */
final class CaseSections {
  private final EntrySection<Suspension> suspensions;
  private final EntrySection<Handover> handovers;
  private final EntrySection<TeamMember> team;
  private final EntrySection<ServicePlanItem> services;
  private final EntrySection<CaseVisit> visits;
  private final EntrySection<Survey> surveys;
  private final EntrySection<Referral> referrals;
  private final EntrySection<Consent> consents;
  private final EntrySection<FileItem> file;
  private final List<EntrySection<?>> all;

  CaseSections(Entries entries, Dialogs dialogs, Forms forms) {
    suspensions = new EntrySection<>(TermShapes.suspension(), entries, dialogs, forms);
    handovers = new EntrySection<>(TermShapes.handover(), entries, dialogs, forms);
    team = new EntrySection<>(HelpShapes.team(), entries, dialogs, forms);
    services = new EntrySection<>(HelpShapes.service(), entries, dialogs, forms);
    visits = new EntrySection<>(HelpShapes.visit(), entries, dialogs, forms);
    surveys = new EntrySection<>(HelpShapes.survey(), entries, dialogs, forms);
    referrals = new EntrySection<>(HelpShapes.referral(), entries, dialogs, forms);
    consents = new EntrySection<>(TermShapes.consent(), entries, dialogs, forms);
    file = new EntrySection<>(TermShapes.file(), entries, dialogs, forms);
    all =
        List.of(suspensions, handovers, team, services, visits, surveys, referrals, consents, file);
  }

  void show(CaseSheet sheet, CaseParts parts, boolean edits) {
    suspensions.show(parts.suspensions(), edits);
    handovers.show(parts.handovers(), edits);
    team.show(parts.team(), edits);
    services.show(parts.services(), edits);
    visits.show(parts.visits(), edits);
    surveys.show(parts.surveys(), edits);
    referrals.show(parts.referrals(), edits);
    consents.show(parts.consents(), edits);
    file.show(parts.file(), edits);
    team.notice(gap(sheet.gaps()));
    file.notice(missing(sheet.missingPapers()));
  }

  private static Node gap(TeamGap gap) {
    return gap.none()
        ? new NoticeBox(NoticeBox.Kind.DONE, Messages.text("recovery.gap.none"), "")
        : new NoticeBox(NoticeBox.Kind.WARNING, Messages.text("recovery.gap.title"), words(gap));
  }

  /** What a team lacks, in words. */
  static String words(TeamGap gap) {
    String roles = gap.missing().stream().map(TeamRole::label).collect(Collectors.joining("、"));
    return Lines.joined(
        roles.isEmpty() ? "" : Messages.text("recovery.gap.roles", roles),
        gap.volunteersShort() == 0
            ? ""
            : Messages.text("recovery.gap.volunteers", gap.volunteersShort()));
  }

  private static Node missing(List<FileItemKind> papers) {
    String words = papers.stream().map(FileItemKind::label).collect(Collectors.joining("、"));
    return papers.isEmpty()
        ? new NoticeBox(NoticeBox.Kind.DONE, Messages.text("recovery.papers.none"), "")
        : new NoticeBox(NoticeBox.Kind.WARNING, Messages.text("recovery.papers.missing"), words);
  }

  void clear() {
    all.forEach(EntrySection::clear);
  }

  Node help() {
    return column(team, surveys);
  }

  Node services() {
    return column(visits, services, referrals);
  }

  Node term() {
    return column(suspensions, handovers);
  }

  Node papers() {
    return column(file, consents);
  }

  private static Node column(EntrySection<?>... sections) {
    var column = new VBox();
    column.getStyleClass().add("person-column");
    for (EntrySection<?> section : sections) {
      column.getChildren().add(section.node());
    }
    return column;
  }
}
