package huimin.cli;

import huimin.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Understands the command line; without a command it asks for the desktop. */
public final class CommandLineInterface {
  private final Desktop desktop;

  /**
   * A command line that can open the desktop.
   *
   * @param desktop opens the window and returns when it is closed
   */
  public CommandLineInterface(Desktop desktop) {
    this.desktop = desktop;
  }

  /** How the desktop is opened. */
  @FunctionalInterface
  public interface Desktop {
    /**
     * Opens the window.
     *
     * @param office the office folder to offer, or null for the last one
     * @param user who signs in, or null to ask
     * @param password or null to ask
     * @param clock the machine's clock except in a demonstration
     */
    void open(Path office, String user, char[] password, Clock clock);
  }

  @Command(
      name = "huimin",
      mixinStandardHelpOptions = true,
      version = "惠民台账 0.1.0",
      subcommands = {
        InitCommand.class,
        DemoCommand.class,
        ImportCommand.class,
        UndoImportCommand.class,
        ExportCommand.class,
        CloseMonthCommand.class,
        PayListCommand.class,
        NoticeCommand.class,
        ReturnCommand.class,
        SearchCommand.class,
        PolicyCommand.class,
        UserCommand.class,
        BackupCommand.class,
        RestoreCommand.class,
        AuditCommand.class,
        CheckCommand.class
      })
  private static final class Root implements Runnable {
    @Mixin private CommonOptions options;

    @Override
    public void run() {}
  }

  /** Runs and gives the exit code. */
  public int run(String[] args) {
    var root = new Root();
    var line = new CommandLine(root);
    line.setResourceBundle(ResourceBundle.getBundle("messages.help"));
    helpOn(line);
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(CommandLineInterface::usage);
    int exit = line.execute(args);
    var parsed = line.getParseResult();
    if (exit != Exit.DONE
        || parsed == null
        || line.isUsageHelpRequested()
        || line.isVersionHelpRequested()) {
      return exit;
    }
    if (!parsed.hasSubcommand()) {
      CommonOptions options = root.options;
      return window(options.isOfficeGiven() ? options.office() : null, null, null, options.clock());
    }
    if (parsed.subcommand().commandSpec().userObject() instanceof DemoCommand demo
        && demo.wantsWindow()) {
      DemoFolder folder = demo.folder();
      return window(folder.office(), DemoFolder.USER, folder.password(), folder.clock());
    }
    return exit;
  }

  private static void helpOn(CommandLine line) {
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
      helpOn(command);
    }
  }

  private int window(Path office, String user, char[] password, Clock clock) {
    if (!Display.isThere()) {
      new PrintWriter(System.err, true, StandardCharsets.UTF_8)
          .println(Messages.text("cli.no-display"));
      return Exit.DONE;
    }
    desktop.open(office, user, password, clock);
    return Exit.DONE;
  }

  private static int usage(ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(Messages.text("cli.usage", String.join(" ", args)));
    wrong.getCommandLine().usage(err);
    return Exit.USAGE;
  }
}
