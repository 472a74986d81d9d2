package huimin.policy.ui;

import huimin.platform.task.TaskRunner;
import huimin.policy.ParameterRow;
import huimin.policy.PolicyService;
import huimin.policy.Programme;
import huimin.text.Messages;
import huimin.ui.control.LedgerViewModel;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The dated policies and parameters, and the policy chosen. */
public final class PolicyViewModel {
  private static final ListLedger<PolicyLine> POLICIES =
      new ListLedger<>(
          Map.of(
              "programme", PolicyLine::programme,
              "validFrom", line -> line.text().validFrom().toString(),
              "state", PolicyLine::state,
              "standard", line -> line.text().standard(),
              "source", line -> line.text().source()));
  private static final ListLedger<ParameterLine> PARAMETERS =
      new ListLedger<>(
          Map.of(
              "name", ParameterLine::name,
              "value", ParameterLine::value,
              "validFrom", ParameterLine::validFrom,
              "source", ParameterLine::source));

  private final PolicyService policy;
  private final LedgerViewModel<PolicyLine> policies;
  private final LedgerViewModel<ParameterLine> parameters;
  private final ReadOnlyObjectWrapper<PolicyLine> chosen = new ReadOnlyObjectWrapper<>();

  /**
   * @param onFailed is told what a read threw; what was shown before stays
   */
  public PolicyViewModel(PolicyService policy, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.policy = policy;
    this.policies = new LedgerViewModel<>(this::policies, runner, onFailed);
    this.parameters = new LedgerViewModel<>(this::parameters, runner, onFailed);
  }

  private LedgerPage<PolicyLine> policies(LedgerQuery query) {
    Map<String, Programme> programmes = policy.programmes();
    List<PolicyLine> all =
        policy.texts().stream()
            .map(
                text ->
                    new PolicyLine(
                        programmes.get(text.programme()).name(),
                        Messages.text(
                            text.verified() ? "policy.state.verified" : "policy.state.unverified"),
                        text))
            .toList();
    return POLICIES.answer(all, query);
  }

  private LedgerPage<ParameterLine> parameters(LedgerQuery query) {
    List<ParameterLine> all = policy.parameters().stream().map(PolicyViewModel::line).toList();
    return PARAMETERS.answer(all, query);
  }

  private static ParameterLine line(ParameterRow row) {
    String unit = row.unit() == null ? "" : " " + row.unit();
    return new ParameterLine(
        words("policy.parameter." + row.code(), row.code()),
        words("policy.value." + row.value(), row.value()) + unit,
        row.validFrom().toString(),
        row.source());
  }

  /** A district may bring parameters this program has no words for: they are shown as they are. */
  private static String words(String key, String otherwise) {
    try {
      return Messages.text(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }

  /** Says which policy is read in full; null for none. */
  public void choose(PolicyLine line) {
    chosen.set(line);
  }

  /** Policies and standards by programme and date. */
  public LedgerViewModel<PolicyLine> policies() {
    return policies;
  }

  /** Parameters by name and date. */
  public LedgerViewModel<ParameterLine> parameters() {
    return parameters;
  }

  /** The policy read in full; null for none. */
  public ReadOnlyObjectProperty<PolicyLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
