package huimin.cli;

import huimin.Wiring;
import huimin.platform.account.Account;
import huimin.platform.security.Role;
import huimin.platform.security.RoleRules;
import huimin.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The administrator's work: who may do what; and everybody's own password. */
@picocli.CommandLine.Command(
    name = "user",
    subcommands = {
      UserCommand.Add.class,
      UserCommand.Show.class,
      UserCommand.Lock.class,
      UserCommand.Unlock.class,
      UserCommand.Roles.class,
      UserCommand.Password.class
    })
final class UserCommand {

  /** What all of them answer: the accounts as they are now, where the one at work may see them. */
  private static Answer answer(Wiring office, String text) {
    var json = new LinkedHashMap<String, Object>();
    json.put("alone", office.access().isAlone());
    json.put("users", office.accounts().list().stream().map(UserCommand::user).toList());
    return Answer.done(json, text);
  }

  private static Map<String, Object> user(Account account) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", account.name());
    json.put("roles", account.roles().stream().sorted().map(Role::label).toList());
    json.put("active", account.active());
    json.put("must_change", account.mustChange());
    json.put("created_by", account.createdBy());
    return json;
  }

  /** The password somebody gets. */
  static final class NewPassword {
    @Option(
        names = "--new-password-file",
        required = true,
        paramLabel = "FILE",
        descriptionKey = "new-password-file")
    private Path file;

    char[] read() {
      return Arguments.password(file);
    }
  }

  /** The roles an account has from now on. */
  static final class RoleOption {
    @Option(
        names = "--role",
        required = true,
        split = ",",
        paramLabel = "ROLE",
        descriptionKey = "role")
    private List<String> names;

    Set<Role> read() {
      return Arguments.roles(names);
    }
  }

  /** Makes an account. */
  @picocli.CommandLine.Command(name = "add")
  static final class Add extends Command.InOffice {
    @Parameters(paramLabel = "NAME", descriptionKey = "user-name")
    private String name;

    @Mixin private RoleOption roles;

    @Mixin private NewPassword password;

    @Option(names = "--temporary", descriptionKey = "temporary")
    private boolean temporary;

    @Override
    Answer answer(Wiring office) {
      office.accounts().add(name, roles.read(), password.read(), temporary);
      String key = temporary ? "cli.user.added-temporary" : "cli.user.added";
      return UserCommand.answer(office, Messages.text(key, name));
    }
  }

  /** Shows all accounts. */
  @picocli.CommandLine.Command(name = "list")
  static final class Show extends Command.InOffice {
    @Override
    Answer answer(Wiring office) {
      Set<String> without = office.accounts().withoutKey();
      String lines =
          office.accounts().list().stream()
              .map(account -> line(account, without.contains(account.name())))
              .collect(Collectors.joining("\n"));
      return UserCommand.answer(office, lines);
    }

    private static String line(Account account, boolean withoutKey) {
      String open = withoutKey ? "cli.user.row-no-key" : "cli.user.row";
      String key = account.active() ? open : "cli.user.row-locked";
      return Messages.text(key, account.name(), RoleRules.labels(account.roles()));
    }
  }

  /** Shuts an account out. */
  @picocli.CommandLine.Command(name = "lock")
  static final class Lock extends Command.InOffice {
    @Parameters(paramLabel = "NAME", descriptionKey = "user-name")
    private String name;

    @Override
    Answer answer(Wiring office) {
      office.accounts().lock(name);
      return UserCommand.answer(office, Messages.text("cli.user.locked", name));
    }
  }

  /** Lets an account in again, with another first password. */
  @picocli.CommandLine.Command(name = "unlock")
  static final class Unlock extends Command.InOffice {
    @Parameters(paramLabel = "NAME", descriptionKey = "user-name")
    private String name;

    @Mixin private NewPassword password;

    @Override
    Answer answer(Wiring office) {
      office.accounts().unlock(name, password.read());
      return UserCommand.answer(office, Messages.text("cli.user.unlocked", name));
    }
  }

  /** Gives an account other roles. */
  @picocli.CommandLine.Command(name = "roles")
  static final class Roles extends Command.InOffice {
    @Parameters(paramLabel = "NAME", descriptionKey = "user-name")
    private String name;

    @Mixin private RoleOption roles;

    @Override
    Answer answer(Wiring office) {
      office.accounts().setRoles(name, roles.read());
      return UserCommand.answer(office, Messages.text("cli.user.roles", name));
    }
  }

  /** Changes the own password, or gives somebody else another one. */
  @picocli.CommandLine.Command(name = "password")
  static final class Password extends Command.InOffice {
    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "user-name-other")
    private String name;

    @Mixin private NewPassword password;

    @Option(names = "--temporary", descriptionKey = "temporary")
    private boolean temporary;

    @Option(
        names = "--recovery-key-file",
        paramLabel = "FILE",
        descriptionKey = "recovery-key-file")
    private Path recoveryKeyFile;

    /** Changing it is all an account with a first password may do. */
    @Override
    Answer answer() {
      if (recoveryKeyFile != null) {
        return recovered();
      }
      if (name != null && !name.equals(options().user())) {
        return super.answer();
      }
      Wiring.signIn()
          .changePassword(
              options().office(),
              options().user(),
              options().password(),
              password.read(),
              options().clock());
      return Answer.done(
          Map.of("user", options().user()), Messages.text("cli.user.password", options().user()));
    }

    private Answer recovered() {
      Wiring.signIn()
          .recover(
              options().office(),
              new String(Arguments.password(recoveryKeyFile)),
              options().user(),
              password.read(),
              options().clock());
      return Answer.done(
          Map.of("user", options().user()), Messages.text("cli.user.password", options().user()));
    }

    @Override
    Answer answer(Wiring office) {
      office.accounts().resetPassword(name, password.read(), temporary);
      String key = temporary ? "cli.user.reset-temporary" : "cli.user.reset";
      return UserCommand.answer(office, Messages.text(key, name));
    }
  }
}
