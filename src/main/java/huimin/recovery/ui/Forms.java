package huimin.recovery.ui;

import huimin.ui.Dialogs;
import huimin.ui.Leaving;
import huimin.ui.control.EntryForm;
import java.util.ArrayList;
import java.util.List;

/** The forms one leaves together: what was typed in them is kept nowhere else, so it is asked. */
final class Forms {
  private final Dialogs dialogs;
  private final List<EntryForm> forms = new ArrayList<>();

  Forms(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /** From now on this form asks before it is left. */
  EntryForm add(EntryForm form) {
    form.asks(then -> new Leaving(dialogs, () -> {}).leave(true, then));
    forms.add(form);
    return form;
  }

  /** Leaves all of them and goes on; asks once where something would be lost. */
  void leave(Runnable then) {
    new Leaving(dialogs, this::close).leave(isChanged(), then);
  }

  /** Whether something typed would be lost. */
  boolean isChanged() {
    return forms.stream().anyMatch(EntryForm::isChanged);
  }

  /** Takes all of them away without asking. */
  void close() {
    forms.forEach(EntryForm::close);
  }
}
