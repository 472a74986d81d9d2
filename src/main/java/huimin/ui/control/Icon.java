package huimin.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A picture as large as the text around it and of its colour. (An icon's size given in em by the
 * style sheet grows with each pass, because the icon measures itself.) It says nothing alone: words
 * stand beside it.
 */
public final class Icon extends Label {

  /** A picture; its size follows the font size of this label. */
  public Icon(Ikon code) {
    var glyph = new FontIcon(code);
    // The ground's style sheet sizes icons by this class, which a bound size refuses.
    glyph.getStyleClass().clear();
    glyph
        .iconSizeProperty()
        .bind(fontProperty().map(font -> (int) Math.round(font.getSize() * 1.15)));
    glyph.iconColorProperty().bind(textFillProperty());
    setGraphic(glyph);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("icon");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Shows another picture. */
  public void code(Ikon code) {
    ((FontIcon) getGraphic()).setIconCode(code);
  }
}
