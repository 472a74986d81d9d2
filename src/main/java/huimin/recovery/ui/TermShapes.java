package huimin.recovery.ui;

import huimin.recovery.Consent;
import huimin.recovery.ConsentKind;
import huimin.recovery.EntryKind;
import huimin.recovery.FileItem;
import huimin.recovery.FileItemKind;
import huimin.recovery.Handover;
import huimin.recovery.HandoverKind;
import huimin.recovery.Suspension;
import huimin.text.Messages;
import java.util.List;

/** How the entries about term and papers of a case are shown and entered. */
final class TermShapes {
  private TermShapes() {}

  static Shape<Suspension> suspension() {
    return new Shape<>(
        "suspension",
        "recovery.part.suspension",
        EntryKind.SUSPENSION,
        new Fields()
            .day("from", "recovery.field.from")
            .day("until", "recovery.field.goes-on")
            .needs("from"),
        s -> Lines.span(s.from(), s.until()),
        s -> List.of(),
        s -> Fields.values("from", s.from(), "until", s.until()),
        f -> new Suspension(f.day("from"), f.day("until")));
  }

  static Shape<Handover> handover() {
    return new Shape<>(
        "handover",
        "recovery.part.handover",
        EntryKind.HANDOVER,
        new Fields()
            .word("kind", "recovery.field.kind", HandoverKind.values(), HandoverKind::label)
            .day("on", "recovery.field.on")
            .text("fromUnit", "recovery.field.from-unit")
            .text("toUnit", "recovery.field.to-unit")
            .day("papersOn", "recovery.field.papers-on")
            .day("arrivedOn", "recovery.field.arrived-on")
            .needs("kind", "on"),
        h -> Lines.joined(h.on().toString(), h.kind().label()),
        h ->
            List.of(
                way(h),
                Lines.joined(
                    Lines.day("recovery.line.papers-on", h.papersOn()),
                    Lines.day("recovery.line.arrived-on", h.arrivedOn()))),
        h ->
            Fields.values(
                "kind", h.kind(),
                "on", h.on(),
                "fromUnit", h.fromUnit(),
                "toUnit", h.toUnit(),
                "papersOn", h.papersOn(),
                "arrivedOn", h.arrivedOn()),
        f ->
            new Handover(
                f.word("kind", HandoverKind.class),
                f.day("on"),
                f.text("fromUnit"),
                f.text("toUnit"),
                f.day("papersOn"),
                f.day("arrivedOn")));
  }

  private static String way(Handover h) {
    return h.fromUnit() == null || h.toUnit() == null
        ? Lines.joined(h.fromUnit(), h.toUnit())
        : Messages.text("recovery.line.way", h.fromUnit(), h.toUnit());
  }

  static Shape<Consent> consent() {
    return new Shape<>(
        "consent",
        "recovery.part.consent",
        EntryKind.CONSENT,
        new Fields()
            .word("kind", "recovery.field.consent", ConsentKind.values(), ConsentKind::label)
            .day("on", "recovery.field.given-on")
            .day("withdrawnOn", "recovery.field.withdrawn-on")
            .needs("kind", "on"),
        c -> c.kind().label(),
        c ->
            List.of(
                Lines.joined(
                    Lines.day("recovery.line.given-on", c.givenOn()),
                    Lines.day("recovery.line.withdrawn-on", c.withdrawnOn()))),
        c -> Fields.values("kind", c.kind(), "on", c.givenOn(), "withdrawnOn", c.withdrawnOn()),
        f -> new Consent(f.word("kind", ConsentKind.class), f.day("on"), f.day("withdrawnOn")));
  }

  static Shape<FileItem> file() {
    return new Shape<>(
        "file",
        "recovery.part.file",
        EntryKind.FILE,
        new Fields()
            .word("kind", "recovery.field.paper", FileItemKind.values(), FileItemKind::label)
            .day("on", "recovery.field.there-on")
            .needs("kind", "on"),
        f -> f.kind().label(),
        f -> List.of(Lines.day("recovery.line.there-on", f.on())),
        f -> Fields.values("kind", f.kind(), "on", f.on()),
        f -> new FileItem(f.word("kind", FileItemKind.class), f.day("on")));
  }
}
