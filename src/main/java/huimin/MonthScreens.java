package huimin;

import huimin.exchange.ErrorCopy;
import huimin.exchange.ImportSource;
import huimin.exchange.ui.ImportDesk;
import huimin.exchange.ui.ImportView;
import huimin.exchange.ui.ImportViewModel;
import huimin.notice.ui.NoticeDesk;
import huimin.notice.ui.NoticeView;
import huimin.notice.ui.NoticeViewModel;
import huimin.payment.ui.MonthDesk;
import huimin.payment.ui.MonthJumps;
import huimin.payment.ui.MonthOutputs;
import huimin.payment.ui.MonthPageView;
import huimin.payment.ui.MonthPageViewModel;
import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.returns.ui.ReturnDesk;
import huimin.returns.ui.ReturnView;
import huimin.returns.ui.ReturnViewModel;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.HomeView;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Builds the screens around the month: 工作台, 发放, 公示, 上报 and 数据交换. Each is built once, when its place
 * is first visited; their places are {@link #HOME} to {@link #EXCHANGE}.
 */
final class MonthScreens {
  static final String HOME = "home";
  static final String PAYMENT = "payment";
  static final String NOTICE = "notice";
  static final String RETURNS = "returns";
  static final String EXCHANGE = "exchange";

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final FileChoice files;
  private final Jumps jumps;
  private final MonthDesk monthDesk;
  private final MonthPageViewModel month;
  private final NoticeViewModel notices;
  private final ReturnViewModel returns;
  private final ImportViewModel imports;

  /**
   * Where these screens lead.
   *
   * @param place brings a place of the navigation into view by its id
   * @param person opens the person ledger on a person by id
   */
  record Jumps(Consumer<String> place, LongConsumer person) {}

  /**
   * @param files where files and folders are chosen; usually the dialogs themselves
   */
  MonthScreens(
      Wiring wiring,
      Clock clock,
      TaskRunner runner,
      Dialogs dialogs,
      FileChoice files,
      Jumps jumps) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.files = files;
    this.jumps = jumps;
    monthDesk = desk(wiring, clock);
    month = new MonthPageViewModel(monthDesk, runner, dialogs::failed);
    imports = new ImportViewModel(importDesk(wiring), runner, dialogs::failed);
    notices =
        new NoticeViewModel(
            new NoticeDesk(
                wiring.notices(),
                wiring.noticeFiles(),
                wiring.months()::closed,
                wiring.access(),
                clock),
            runner,
            dialogs::failed);
    returns =
        new ReturnViewModel(
            new ReturnDesk(wiring.returns(), wiring.months()::closed, wiring.access()),
            runner,
            dialogs::failed);
  }

  /** What the month's page works with, over the rooms that write out of a closed month. */
  static MonthDesk desk(Wiring wiring, Clock clock) {
    return new MonthDesk(
        wiring.months(), wiring.payLists(), new Outputs(wiring), wiring.access(), clock);
  }

  HomeView home() {
    var reading =
        new HomeReading(
            wiring,
            monthDesk,
            new HomeReading.Jumps(this::toMonth, this::toNotices, jumps.place()));
    return new HomeView(
        reading::read, () -> jumps.place().accept(PAYMENT), runner, dialogs::failed);
  }

  MonthPageView payment() {
    return new MonthPageView(
        month, dialogs, files, new MonthJumps(jumps.person(), this::toNotices, this::toReturns));
  }

  NoticeView notice() {
    return new NoticeView(notices, runner, dialogs, files);
  }

  ReturnView returns() {
    return new ReturnView(returns, dialogs, files);
  }

  ImportView exchange() {
    return new ImportView(imports, dialogs, files);
  }

  private static ImportDesk importDesk(Wiring wiring) {
    return new ImportDesk(
        wiring.imports(), wiring.undo(), new ErrorCopy(), wiring.rosterLayouts(), wiring.session());
  }

  /** Checks pasted rows where files are checked. */
  void check(ImportSource source) {
    jumps.place().accept(EXCHANGE);
    imports.choose(source);
  }

  private void toMonth(Period period) {
    month.choose(period);
    jumps.place().accept(PAYMENT);
  }

  private void toNotices(Period period) {
    notices.choose(period);
    jumps.place().accept(NOTICE);
  }

  private void toReturns(Period period) {
    returns.choose(period);
    jumps.place().accept(RETURNS);
  }

  /** What notices and return make of a month, as the month's page asks for it. */
  private record Outputs(Wiring wiring) implements MonthOutputs {
    @Override
    public int notices(Period period) {
      return wiring.notices().heads(period).size();
    }

    @Override
    public int publish(Period period, LocalDate postedOn) {
      return wiring.notices().publish(period, postedOn, wiring.session()).size();
    }

    @Override
    public Path writeReturn(Period period, Path folder, Purpose purpose) {
      return wiring.returns().write(period, folder, purpose);
    }

    @Override
    public Path writeSlip(Period period, Path folder) {
      String name = Messages.text("payment.slip.file", period.label());
      return wiring.closingSlip().write(period, folder.resolve(name));
    }
  }
}
