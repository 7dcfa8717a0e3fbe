package org.dateline.io.output;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native charts over numbers that stand in the same sheet: labels in the first column, numbers in the second. */
final class Charts {

    private static final byte[] BLUE = {0x2F, 0x6D, (byte) 0xB3};
    private static final int GAP_PERCENT = 40;

    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Upright columns, for a course in time. */
    void columns(String title, CellRangeAddress cells, Place place) {
        var chart = chart(title, place);
        var labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var numbers = chart.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, numbers);
        data.setBarDirection(BarDirection.COL);
        plot(chart, data, title, cells);
    }

    /** Level bars with their numbers, the first on top, for a ranking. */
    void bars(String title, CellRangeAddress cells, Place place) {
        var chart = chart(title, place);
        var labels = chart.createCategoryAxis(AxisPosition.LEFT);
        labels.setOrientation(AxisOrientation.MAX_MIN);
        var numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        numbers.setVisible(false);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, numbers);
        data.setBarDirection(BarDirection.BAR);
        plot(chart, data, title, cells);
        showNumbers(chart);
    }

    private XSSFChart chart(String title, Place place) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(), place.bottom());
        var chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        return chart;
    }

    private void plot(XSSFChart chart, XDDFBarChartData data, String title, CellRangeAddress cells) {
        data.setVaryColors(false);
        data.setGapWidth(GAP_PERCENT);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, column(cells, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(cells, 1)));
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        chart.plot(data);
    }

    private static void showNumbers(XSSFChart chart) {
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static CellRangeAddress column(CellRangeAddress cells, int column) {
        return new CellRangeAddress(cells.getFirstRow(), cells.getLastRow(), column, column);
    }

    /** The cells that a chart covers, last ones excluded. */
    record Place(int left, int top, int right, int bottom) {}
}
