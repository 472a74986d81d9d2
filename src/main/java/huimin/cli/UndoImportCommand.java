package huimin.cli;

import huimin.Wiring;
import huimin.exchange.UndoService;
import huimin.text.Messages;
import java.util.LinkedHashMap;
import picocli.CommandLine.Parameters;

/** Takes an import back. */
@picocli.CommandLine.Command(name = "undo-import")
final class UndoImportCommand extends Command.InOffice {
  @Parameters(paramLabel = "BATCH", descriptionKey = "batch")
  private long batch;

  @Override
  Answer answer(Wiring office) {
    UndoService.Undone undone = office.undo().undo(batch, office.session());
    var json = new LinkedHashMap<String, Object>();
    json.put("batch", batch);
    json.put("removed", undone.removed());
    json.put("restored", undone.restored());
    return Answer.done(
        json, Messages.text("cli.undo.done", batch, undone.removed(), undone.restored()));
  }
}
