package huimin.office.ui;

import huimin.office.AuditService;
import huimin.office.HealthCheck;
import huimin.platform.security.Access;

/**
 * What the pages of 系统 work with, on one user's behalf; each service asks for the right itself.
 *
 * @param secret null where the secret cannot be renewed; the page is then not there
 */
public record SystemDesks(
    Access access,
    AuditService audit,
    HealthCheck health,
    UserDesk users,
    BackupDesk backups,
    SettingDesk settings,
    SecretDesk secret,
    PasswordDesk password) {}
