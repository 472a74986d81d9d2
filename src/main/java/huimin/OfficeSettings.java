package huimin;

import huimin.office.ui.SettingDesk;
import huimin.platform.account.SettingService;
import huimin.platform.security.Limit;
import java.nio.file.Path;

/** The office's settings as the page of 系统 works with them. */
record OfficeSettings(SettingService service) implements SettingDesk {

  @Override
  public Settings read() {
    return new Settings(
        service
            .get(SettingService.SCREEN_LOCK)
            .map(Integer::valueOf)
            .orElseGet(Limit.SCREEN_LOCK::value),
        service.get(SettingService.SECOND_PLACE).map(Path::of).orElse(null));
  }

  @Override
  public void save(Settings settings) {
    Settings before = read();
    if (settings.lockMinutes() != before.lockMinutes()) {
      service.set(SettingService.SCREEN_LOCK, Integer.toString(settings.lockMinutes()));
    }
    if (settings.secondPlace() != null && !settings.secondPlace().equals(before.secondPlace())) {
      service.set(SettingService.SECOND_PLACE, settings.secondPlace().toString());
    }
  }
}
