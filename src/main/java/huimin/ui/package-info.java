/**
 * The shell every screen stands in: window, navigation, search box, status line, theme, fonts and
 * the one factory of dialogs. It knows no feature: screens come in as suppliers, registered by the
 * composition root, and are told when they are shown so that they read afresh.
 */
package huimin.ui;
