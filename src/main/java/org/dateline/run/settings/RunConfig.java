package org.dateline.run.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.table.Doc;
import org.dateline.io.input.OwnFields;
import org.dateline.io.output.Also;
import org.dateline.io.output.CsvProfile;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.PingUrl;
import org.dateline.run.course.RunFailure;

/**
 * All settings of a run. Each component is a command line option ({@code csvProfile} is {@code --csv-profile}) and a key
 * of the settings file; its {@code @Doc} is the help text.
 */
public record RunConfig(
        @Doc(
                value =
                        "Folder or file of articles: .txt, .html, .docx, .odt, .rtf, .pdf, .epub, .json, .jsonl, .csv, .tsv, .xlsx, .parquet, .avro,"
                                + " .rss, .atom, .warc, .wet, .eml, .mbox, .zip, .tar, .7z, each also .gz; a path or a URI (file:, hdfs:).",
                example = "input")
        String input,

        @Doc(
                value =
                        "How your fields and columns are called, if Dateline does not know their names: pairs of id, title, text,"
                                + " published_on, url, publisher, author or language and a name of yours; with points into nested JSON.",
                example = "text=story,published_on=day")
        OwnFields fields,

        @Doc(
                value = "Follow links that lead out of the input folder; otherwise a notice says that they are there.",
                example = "false")
        boolean followLinks,

        @Doc(value = "Folder for the releases; a path or a URI.", example = "output")
        String output,

        @Doc(
                value = "Local folder for the lock, the job repository and the extraction store. Default: .state in"
                        + " the output folder. Needed if the output is not on a local disk.",
                example = "/var/lib/dateline")
        Optional<String> state,

        @Doc(value = "Logical date of the release. Default: today in UTC.", example = "2024-02-14")
        LocalDate date,

        @Doc(value = "Articles worked on at the same time. Default: one per processor.", example = "4")
        int threads,

        @Doc(value = "Articles per chunk: what a killed run loses at most per thread.", example = "50")
        int chunk,

        @Doc(
                value = "lossless: nothing is altered. excel: BOM, and ' before cells that look like formulas.",
                example = "lossless")
        CsvProfile csvProfile,

        @Doc(
                value =
                        "Further formats of the events, with commas between them. plover: as_plover.jsonl, records of PLOVER in JSON.",
                example = "plover")
        Set<Also> also,

        @Doc(value = "Releases to keep; older ones are deleted. 0 keeps all.", example = "30")
        int keep,

        @Doc(
                value =
                        "Runs whose account and log are kept in runs/, and which the job repository remembers; older ones are deleted. 0 keeps all.",
                example = "60")
        int keepRuns,

        @Doc(
                value =
                        "Read every byte of the last release before it is trusted; that its files are there in their sizes is looked at always.",
                example = "false")
        boolean verify,

        @Doc(
                value =
                        "How likely a report must be a happening, from 0 to 1, to make an event; what is less likely stays in"
                                + " event_mentions, and is in no event.",
                example = "0.4")
        double leastConfidence,

        @Doc(
                value =
                        "Words of an article that are read at most, and words that are weighed for its events at most, so that no article holds"
                                + " up the night; what is behind them stays in the text, and a notice says from where on. Counted, not timed: the same on every machine.",
                example = "200000")
        long mostWords,

        @Doc(value = "Publish even if the quality gate fails; noted in the manifest.", example = "false")
        boolean publishAnyway,

        @Doc(value = "auto, bar, plain or none.", example = "auto")
        ProgressMode progress,

        @Doc(value = "File of time rules (YAML) of your own, used beside the built-in ones.", example = "my-dates.yaml")
        Optional<String> timeRules,

        @Doc(
                value =
                        "Table of well-known events (tab-separated: date, wordings) of your own, used beside the built-in one.",
                example = "my-events.tsv")
        Optional<String> knownEvents,

        @Doc(
                value = "File of event rules (YAML) of your own, used beside the built-in ones.",
                example = "my-triggers.yaml")
        Optional<String> eventRules,

        @Doc(
                value =
                        "Table of names and corrections (tab-separated: name, aliases, type, country, roles, years) of your own,"
                                + " which win over everything built in.",
                example = "my-names.tsv")
        Optional<String> knownEntities,

        @Doc(
                value =
                        "Table of corrections of single rows (.csv or .xlsx: table, row_id, column, new_value, who, why)."
                                + " Default: corrections.csv or corrections.xlsx at the top of the input, if there is one.",
                example = "corrections.xlsx")
        Optional<String> corrections,

        @Doc(
                value =
                        "Pages that show the articles with their findings marked in place, for the newest so many; 0 makes none.",
                example = "20000")
        int articlePages,

        @Doc(
                value =
                        "Address of a monitor of cron jobs (healthchecks.io and the like): it is fetched with /start behind it when a run begins, as it"
                                + " is when the run went well, with /EXITCODE if it failed. A secret, shown nowhere; keep it in the settings file.",
                example = "https://hc-ping.com/…")
        Optional<PingUrl> pingUrl,

        @Doc(value = "JDBC URL of the job repository. Default: an H2 file in the state folder.", example = "jdbc:h2:…")
        Optional<String> jobRepository) {

    public RunConfig {
        also = Collections.unmodifiableSet(new TreeSet<>(also));
        var problems = new ArrayList<String>();
        require(problems, !input.isBlank(), "--input is empty");
        require(problems, !output.isBlank(), "--output is empty");
        require(problems, threads >= 1 && threads <= 256, "--threads must be 1 to 256, not " + threads);
        require(problems, chunk >= 1 && chunk <= 10_000, "--chunk must be 1 to 10000, not " + chunk);
        require(
                problems,
                leastConfidence >= 0 && leastConfidence <= 1,
                "--least-confidence must be 0 to 1, not " + leastConfidence);
        require(problems, mostWords >= 1, "--most-words must be 1 or more, not " + mostWords);
        require(problems, keep >= 0, "--keep must not be negative, not " + keep);
        require(problems, keepRuns >= 0, "--keep-runs must not be negative, not " + keepRuns);
        require(problems, articlePages >= 0, "--article-pages must not be negative, not " + articlePages);
        require(
                problems,
                state.isPresent() || Locations.isLocal(output),
                "--state must name a local folder if the output is not on a local disk");
        require(problems, timeRules.map(Locations::isLocal).orElse(true), "--time-rules must be a local file");
        require(problems, eventRules.map(Locations::isLocal).orElse(true), "--event-rules must be a local file");
        require(problems, knownEvents.map(Locations::isLocal).orElse(true), "--known-events must be a local file");
        require(problems, knownEntities.map(Locations::isLocal).orElse(true), "--known-entities must be a local file");
        require(problems, corrections.map(Locations::isLocal).orElse(true), "--corrections must be a local file");
        require(
                problems,
                jobRepository.map(url -> url.matches("jdbc:\\w+:.+")).orElse(true),
                "--job-repository must be a JDBC URL, like jdbc:postgresql://host/database");
        if (!problems.isEmpty()) {
            throw new RunFailure(ExitCode.CONFIGURATION, String.join("\n", problems));
        }
    }

    private static void require(List<String> problems, boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
