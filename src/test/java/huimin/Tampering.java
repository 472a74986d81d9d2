package huimin;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.settings.OfficePaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What somebody may do to a closed office past the program, with or without its key. */
enum Tampering {
  ROW_CHANGED {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      bySql(office, pick(CHANGES, random), random);
    }
  },
  ROW_TAKEN_AWAY {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      String table = pick(TABLES, random);
      bySql(office, "delete from " + table + " where " + oneOf(table), random);
    }
  },
  ROW_ADDED {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      bySql(office, pick(ADDITIONS, random), random);
    }
  },
  TIP_SET_BACK {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      bySql(office, "update journal_tip set seq = seq - 1", random);
    }
  },
  TIP_OF_ANOTHER_CHAIN {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      bySql(office, "update journal_tip set hash = '%064d'".formatted(random.nextInt()), random);
    }
  },
  JOURNAL_BIT_TURNED {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      JournalBytes.of(office.folder())
          .changed(
              frames -> {
                byte[] frame = pick(frames, random);
                frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
              });
    }
  },
  RECORD_TAKEN_OUT {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      JournalBytes.of(office.folder())
          .changed(frames -> frames.remove(random.nextInt(frames.size() - 1)));
    }
  },
  RECORD_TWICE {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      JournalBytes.of(office.folder())
          .changed(frames -> frames.add(random.nextInt(frames.size()), pick(frames, random)));
    }
  },
  RECORDS_IN_ANOTHER_ORDER {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      JournalBytes.of(office.folder())
          .changed(
              frames -> {
                int first = random.nextInt(frames.size() - 1);
                Collections.swap(frames, first, first + 1);
              });
    }
  },
  TAIL_CUT {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      cutTail(office, random);
    }
  },
  TAIL_CUT_AND_DATABASE_GONE {
    @Override
    void on(SmallOffice office, Others others, Random random) throws IOException {
      cutTail(office, random);
      Files.delete(new OfficePaths(office.folder()).database());
    }
  },
  OLDER_FOLDER {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      SmallOffice.copy(others.older(), office.folder());
    }
  },
  OTHER_HISTORY {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      SmallOffice.copy(others.forked(), office.folder());
    }
  },
  OLDER_DATABASE {
    @Override
    void on(SmallOffice office, Others others, Random random) throws IOException {
      replace(new OfficePaths(others.older()).database(), office);
      if (random.nextBoolean()) {
        replace(new OfficePaths(others.older()).closeMark(), office);
      } else if (random.nextBoolean()) {
        RawOffice.markAsClosed(office.folder());
      }
    }
  },
  OTHER_DATABASE {
    @Override
    void on(SmallOffice office, Others others, Random random) throws IOException {
      replace(new OfficePaths(others.forked()).database(), office);
      RawOffice.markAsClosed(office.folder());
    }
  },
  OLDER_JOURNAL {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      SmallOffice.copy(
          new OfficePaths(others.older()).journal(), new OfficePaths(office.folder()).journal());
    }
  },
  OTHER_JOURNAL {
    @Override
    void on(SmallOffice office, Others others, Random random) {
      SmallOffice.copy(
          new OfficePaths(others.forked()).journal(), new OfficePaths(office.folder()).journal());
    }
  };

  private static final List<String> TABLES =
      List.of(
          "person",
          "household",
          "household_member",
          "aid_case",
          "pay_line",
          "pay_batch",
          "closed_month",
          "parameter",
          "programme_policy",
          "village",
          "account",
          "account_role",
          "office_setting",
          "import_batch",
          "backup_run");

  private static final List<String> CHANGES =
      List.of(
          change("person", "name = '王别人'"),
          change("person", "phone = '13900000000'"),
          change("person", "check_note = null, health = '99'"),
          change("person", "updated_by = '别人'"),
          change("aid_case", "monthly_amount = monthly_amount + 0.01"),
          change("aid_case", "end_month = '2030-01'"),
          change("aid_case", "version = version + 1"),
          change("pay_line", "account_number = '6200000000000000'"),
          change("pay_line", "back_pay = back_pay + 1, payable = payable + 1"),
          change("pay_batch", "amount = amount + 1"),
          change("closed_month", "closed_by = '别人'"),
          change("closed_month", "closed_at = dateadd('second', 1, closed_at)"),
          change("parameter", "parameter_value = parameter_value || '1'"),
          change("programme_policy", "verified = not verified"),
          change("account", "must_change = not must_change"),
          change("account_role", "role = 'auditor'"),
          change("office_setting", "setting_value = '999'"),
          change("import_batch", "undone_by = '别人'"),
          change("backup_run", "journal_seq = journal_seq + 1"),
          change("office", "name = '别处镇'"));

  private static final List<String> ADDITIONS =
      List.of(
          "insert into account_role (account_name, role) select name, 'auditor' from account",
          "insert into village (id, name, sort_no) values (-1, '假村', 1)",
          "insert into closed_month (period, closed_at, closed_by) values ('2001-01', now(), 'x')",
          "insert into office_setting values ('made-up', '1', now(), 'x')",
          "insert into calendar_day (on_day, rest, source) values ('2001-01-01', true, 'x')",
          "insert into account values ('别人', 'active', false, now(), 'x', now(), 'x')",
          "insert into aid_adjustment (id, case_id, period, back_pay, deduction, newly_listed,"
              + " version) select -1, max(id), '2001-01', 500, 0, false, 1 from aid_case");

  /**
   * Other states of the same office.
   *
   * @param older an earlier one
   * @param forked the earlier one gone on in another way, as far as the office itself
   */
  record Others(Path older, Path forked) {}

  /** Does it to the office as it lies closed. */
  abstract void on(SmallOffice office, Others others, Random random) throws IOException;

  private static String change(String table, String what) {
    return "update " + table + " set " + what + " where " + oneOf(table);
  }

  private static String oneOf(String table) {
    return "_rowid_ = (select _rowid_ from " + table + " order by rand(%d) limit 1)";
  }

  private static void bySql(SmallOffice office, String sql, Random random) {
    String statement = sql.replace("%d", Integer.toString(random.nextInt(1_000_000)));
    assertThat(RawOffice.change(office, statement)).as(statement).isOne();
  }

  private static void cutTail(SmallOffice office, Random random) {
    JournalBytes.of(office.folder())
        .changed(
            frames -> frames.subList(1 + random.nextInt(frames.size() - 1), frames.size()).clear());
  }

  private static void replace(Path file, SmallOffice office) {
    try {
      Files.copy(
          file, office.folder().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
