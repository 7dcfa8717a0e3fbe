package org.dateline.io.output;

import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native charts over numbers that stand in the same sheet: a header, labels in the first column, numbers beside them. */
final class Charts {

    /** Told apart by eyes that see no red or green too: the palette of Okabe and Ito. */
    private static final byte[][] COLOURS = {
        {0x56, (byte) 0xB4, (byte) 0xE9},
        {0x00, 0x72, (byte) 0xB2},
        {(byte) 0xE6, (byte) 0x9F, 0x00},
        {(byte) 0xD5, 0x5E, 0x00}
    };

    private static final byte[] BLUE = {0x2F, 0x6D, (byte) 0xB3};
    private static final int GAP_PERCENT = 40;
    private static final String CHART_NAMES = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Upright columns, for a course in time; the numbers of a row are stacked and named by the header above. */
    void columns(String title, CellRangeAddress cells, Place place) {
        var chart = chart(title, place);
        var labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var numbers = chart.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, numbers);
        data.setBarDirection(BarDirection.COL);
        var series = cells.getLastColumn();
        if (series > 1) {
            data.setBarGrouping(BarGrouping.STACKED);
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        for (var column = 1; column <= series; column++) {
            plot(data, cells, column, series > 1 ? COLOURS[column - 1] : BLUE);
        }
        chart.plot(data);
        if (series > 1) {
            standOverOneAnother(chart);
        }
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
        plot(data, cells, 1, BLUE);
        chart.plot(data);
        showNumbers(chart);
    }

    private XSSFChart chart(String title, Place place) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(), place.bottom());
        var chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        var words = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        words.getRPr().setLang("en"); // POI takes the machine's language
        chart.setTitleOverlay(false);
        return chart;
    }

    private void plot(XDDFBarChartData data, CellRangeAddress cells, int numbers, byte[] colour) {
        data.setVaryColors(false);
        data.setGapWidth(GAP_PERCENT);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, column(cells, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(cells, numbers)));
        var name = sheet.getRow(cells.getFirstRow() - 1).getCell(numbers);
        series.setTitle(name.getStringCellValue(), new CellReference(name));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }

    /** Without it stacked columns are drawn like stairs. POI's small schema does not know the element. */
    private static void standOverOneAnother(XSSFChart chart) {
        var columns = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (var cursor = columns.getGapWidth().newCursor()) {
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.insertElement(new QName(CHART_NAMES, "overlap"));
            cursor.toPrevToken();
            cursor.insertAttributeWithValue("val", "100");
        }
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

    /** The last row and column, from 0, that charts in so many rows of charts reach. */
    static Place reach(int rows) {
        return Place.right(rows - 1);
    }

    /** The cells that a chart covers, last ones excluded: right of the numbers, in rows of charts from the top. */
    record Place(int left, int top, int right, int bottom) {

        private static final int LEFT = 6;
        private static final int MIDDLE = 14;
        private static final int RIGHT = 22;
        private static final int TOP = 3;
        private static final int HEIGHT = 17;

        static Place left(int row) {
            return of(LEFT, MIDDLE, row);
        }

        static Place right(int row) {
            return of(MIDDLE, RIGHT, row);
        }

        private static Place of(int left, int right, int row) {
            return new Place(left, TOP + row * (HEIGHT + 1), right, TOP + row * (HEIGHT + 1) + HEIGHT);
        }
    }
}
