package huimin.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.notice.NoticeRow;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.util.JRLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTemplatesTest {

  private static JasperReport template(String name) throws Exception {
    try (InputStream in = Reports.class.getResourceAsStream("/reports/" + name + ".jasper")) {
      return (JasperReport) JRLoader.loadObject(in);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void fieldsAreTheComponentsOfTheRow(String name) throws Exception {
    Stream<String> components =
        Arrays.stream(NoticeRow.class.getRecordComponents()).map(component -> component.getName());

    assertThat(template(name).getFields())
        .extracting(JRField::getName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(components, Stream.of(RecordRows.STARTS_COLUMN)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void parametersAreThoseOfTheDocument(String name) throws Exception {
    Stream<String> document = SampleNotice.of(0).parameters().keySet().stream();

    assertThat(template(name).getParameters())
        .filteredOn(parameter -> !parameter.isSystemDefined())
        .extracting(JRParameter::getName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(document, Stream.of(Reports.LAST_PAGE)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void marginsAreWiderThanAPrinterLeavesWhite(String name) throws Exception {
    JasperReport template = template(name);
    double fiveMillimetres = 5 / 25.4 * 72;

    assertThat(
            List.of(
                template.getTopMargin(),
                template.getBottomMargin(),
                template.getLeftMargin(),
                template.getRightMargin()))
        .allMatch(margin -> margin >= fiveMillimetres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void sealHasFortyFiveMillimetresClearOfLinesAndOtherText(String name) throws Exception {
    JasperReport template = template(name);
    JRFrame footer = (JRFrame) template.getBackground().getElements()[0];
    int side = (int) Math.ceil(45 / 25.4 * 72);
    int left = footer.getX() + footer.getWidth() - side;
    int bottom = footer.getY() + footer.getHeight();
    int pageFooter = template.getPageHeight() - template.getTopMargin();
    pageFooter -= template.getBottomMargin() + template.getPageFooter().getHeight();

    assertThat(footer.getHeight()).isGreaterThanOrEqualTo(side);
    assertThat(footer.getElements())
        .filteredOn(element -> footer.getX() + element.getX() + element.getWidth() > left)
        .as("only issuer and date stand under the seal")
        .hasSize(2);
    if (bottom > pageFooter) {
      assertThat(template.getPageFooter().getElements())
          .allMatch(element -> element.getX() + element.getWidth() <= left);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice-a3", "notice-a4"})
  void linesAreNeverCloserThanTheTypeIsHighWhereWordTakesThemExactly(String name) throws Exception {
    assertThat(template(name).getStyles())
        .filteredOn(style -> style.getParagraph().getOwnLineSpacing() == LineSpacingEnum.FIXED)
        .isNotEmpty()
        .allMatch(style -> style.getParagraph().getLineSpacingSize() >= style.getFontSize());
  }
}
