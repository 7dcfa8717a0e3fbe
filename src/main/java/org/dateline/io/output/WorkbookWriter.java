package org.dateline.io.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.CorrectionRow;
import org.dateline.core.table.CountryRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.ReportRow;
import org.dateline.core.table.RowSink;
import org.dateline.core.table.Table;

/**
 * Writes the workbook of a release. Rows of all tables may be given: countries first, for their names stand beside the codes of what
 * follows; then events, then for each article its reports and its rows;
 * those with a sheet are streamed to disk, the others are counted where the summary needs it. Give the newest first: when
 * a sheet is full, the rest is counted and the first sheet says so. The same rows in the same order give the same bytes.
 */
public final class WorkbookWriter implements RowSink, Closeable {

    private static final Date NO_DATE = Date.from(Instant.parse("2000-01-01T12:00:00Z"));

    private final Path file;
    private final ReleaseInfo release;
    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final SheetPage readme;
    private final SheetPage summary;
    private final SheetPage worked;
    private final Map<Class<?>, DataSheet> sheets = new LinkedHashMap<>();
    private final DataSheet codebook;
    private final DataSheet quality;
    private final CorrectionSheet corrections;
    private final Tallies tallies = new Tallies();
    private final WorkedCounts counts = new WorkedCounts();
    private final List<CountryRow> countries = new ArrayList<>();
    private final EvidenceTrail trail;

    private WorkbookWriter(Path file, ReleaseInfo release, EvidenceLinks links, int rowsPerSheet) {
        this.file = file;
        this.release = release;
        workbook = new StreamedWorkbook();
        styles = Styles.of(workbook.getXSSFWorkbook());
        readme = new SheetPage(sheet("README"), styles, 24, 110, 12, 22);
        summary = new SheetPage(sheet("Summary"), styles, 26, 19, 20, 16, 17, 3);
        worked = new SheetPage(sheet(WorkedSheet.NAME), styles, 30, 14, 20, 20, 18, 18, 9, 40);
        for (var layout : Layout.ALL) {
            var sheet = new DataSheet(workbook, layout.sheet(), layout.columns(tallies), styles, rowsPerSheet);
            sheet.print(layout.printed());
            sheets.put(layout.rowType(), sheet);
        }
        trail = new EvidenceTrail(sheetOf(EventRow.class), sheetOf(ReportRow.class), sheetOf(ArticleRow.class), links);
        sheetOf(DateRow.class)
                .linkFrom("text", row -> links.mark(((DateRow) row).dateId()).map(SheetLink::to));
        sheetOf(QuotationRow.class)
                .linkFrom(
                        "text",
                        row -> links.article(((QuotationRow) row).articleId()).map(SheetLink::to));
        codebook = new DataSheet(workbook, "Codebook", columns(Codebook.Line.class), styles, Integer.MAX_VALUE);
        quality = new DataSheet(workbook, "Quality", columns(QualityLine.class), styles, Integer.MAX_VALUE);
        corrections = new CorrectionSheet(sheet(CorrectionSheet.NAME), styles);
    }

    /**
     * Begins a workbook; nothing stands in the file's place until it is whole. {@code links} lead to the articles.
     */
    public static WorkbookWriter open(Path file, ReleaseInfo release, EvidenceLinks links) throws IOException {
        return open(file, release, links, Integer.MAX_VALUE);
    }

    static WorkbookWriter open(Path file, ReleaseInfo release, EvidenceLinks links, int rowsPerSheet)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new WorkbookWriter(file, release, links, rowsPerSheet);
    }

    /** Takes one row of any table, or a report. */
    @Override
    public void add(Record row) {
        tallies.add(row);
        if (row instanceof EventRow event) {
            trail.add(event);
            if (sheetOf(EventRow.class).left() == 0) {
                counts.add(event);
            }
        } else if (row instanceof ReportRow report) {
            trail.add(report);
        } else if (row instanceof ArticleRow article) {
            trail.add(article);
        } else if (row instanceof CountryRow country) {
            countries.add(country);
        } else if (row instanceof CorrectionRow correction) {
            corrections.add(correction);
        } else if (sheets.containsKey(row.getClass())) {
            sheetOf(row.getClass()).add(row);
        }
    }

    /** Completes the workbook; {@code tableCounts} are the rows of all tables of the release, {@code checks} what was checked. */
    public void finish(Map<String, Long> tableCounts, List<GateCheck> checks) throws IOException {
        trail.finish();
        addCountries();
        Codebook.linesOfWorkbook().forEach(codebook::add);
        QualityLine.of(checks).forEach(quality::add);
        tallies.lines().forEach(quality::add);
        sheets.values().forEach(DataSheet::finish);
        codebook.finish();
        quality.finish();
        corrections.finish();
        new ReadmeSheet(readme, release, checks)
                .write(sizes(), tableCounts, tallies.published().toString(), cutCells());
        new SummarySheet(summary, tallies).write(release, tableCounts);
        new WorkedSheet(worked, counts, tallies::countryName)
                .write(sheetOf(EventRow.class).left());
        save();
    }

    /** How many rows did not fit, by sheet; sheets where all did are not named. */
    public Map<String, Long> leftOut() {
        var left = new LinkedHashMap<String, Long>();
        sheets.values().stream()
                .filter(sheet -> sheet.left() > 0)
                .forEach(sheet -> left.put(sheet.name(), sheet.left()));
        return Collections.unmodifiableMap(left);
    }

    /** How many texts were too long for a cell and were cut. */
    public long cutCells() {
        return sheets.values().stream().mapToLong(DataSheet::cutCells).sum();
    }

    /** Removes temporary files; without {@link #finish} before, there is no workbook. */
    @Override
    public void close() throws IOException {
        workbook.close();
        Files.deleteIfExists(draft());
    }

    private void addCountries() {
        var sheet = sheetOf(CountryRow.class);
        countries.stream()
                .sorted(Comparator.comparingInt(
                                (CountryRow country) -> tallies.country(country).articles())
                        .reversed()
                        .thenComparing(CountryRow::iso3c))
                .forEach(sheet::add);
    }

    private DataSheet sheetOf(Class<?> rowType) {
        return Objects.requireNonNull(sheets.get(rowType));
    }

    private List<ReadmeSheet.SheetSize> sizes() {
        var sizes = new ArrayList<ReadmeSheet.SheetSize>();
        sheets.forEach((rowType, sheet) -> sizes.add(size(sheet, rowType.asSubclass(Record.class))));
        sizes.add(size(codebook, Codebook.Line.class));
        sizes.add(size(quality, QualityLine.class));
        sizes.add(corrections.size());
        return sizes;
    }

    private static ReadmeSheet.SheetSize size(DataSheet sheet, Class<? extends Record> rowType) {
        return new ReadmeSheet.SheetSize(
                sheet.name(), sheet.count(), sheet.left(), Table.of(rowType).description());
    }

    private void save() throws IOException {
        fixProperties();
        try (var out = Files.newOutputStream(draft())) {
            workbook.write(out);
        }
        FixedZip.copy(draft(), file);
    }

    private void fixProperties() {
        var properties = workbook.getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setCreator("Dateline " + release.version());
        properties.getCoreProperties().setTitle("Dateline release " + release.id());
        properties.getCoreProperties().setCreated(Optional.of(NO_DATE));
        properties.getCoreProperties().setModified(Optional.of(NO_DATE));
    }

    private Path draft() {
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    private XSSFSheet sheet(String name) {
        workbook.createSheet(name);
        return workbook.getXSSFWorkbook().getSheet(name);
    }

    private static List<SheetColumn> columns(Class<? extends Record> rowType) {
        return SheetColumn.of(Table.of(rowType), List.of());
    }
}
