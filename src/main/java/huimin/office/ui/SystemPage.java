package huimin.office.ui;

import huimin.ui.Screen;

/** One page of the place 系统: a screen with a name. */
interface SystemPage extends Screen {

  /** What stands on its tab. */
  String title();
}
