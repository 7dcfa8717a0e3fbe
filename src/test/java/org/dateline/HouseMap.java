package org.dateline;

import static org.dateline.Room.room;

import java.util.Map;

/** The map of the house: which room may look into which, and where each library lives. {@link ArchitectureTest} holds the house to it. */
final class HouseMap {

    static final Map<String, Room> ROOMS = Map.ofEntries(
            room("core.calendar").build(),
            room("core.model", "core.calendar").build(),
            room("core.lexicon", "core.model").build(),
            room("core.text", "core.model", "core.lexicon").owns("opennlp..").build(),
            room("core.learn", "core.lexicon").build(),
            room("core.syntax", "core.lexicon", "core.text", "core.learn").build(),
            room("core.rule", "core.model", "core.lexicon", "core.text")
                    .owns("org.snakeyaml..")
                    .build(),
            room("core.page", "core.model", "core.lexicon").owns("org.jsoup..").build(),
            room("core.article", "core.calendar", "core.model", "core.lexicon", "core.learn", "core.page")
                    .build(),
            room("core.time", "core.calendar", "core.model", "core.lexicon", "core.text", "core.rule")
                    .build(),
            room("core.place", "core.model", "core.lexicon", "core.text", "core.name")
                    .build(),
            room("core.name", "core.model", "core.lexicon", "core.text", "core.learn")
                    .build(),
            room("core.entity", "core.model", "core.lexicon", "core.text", "core.name")
                    .build(),
            room("core.speech", "core.model", "core.lexicon", "core.syntax", "core.rule")
                    .build(),
            room("core.actor", "core.model", "core.lexicon", "core.text", "core.syntax", "core.speech", "core.rule")
                    .build(),
            room(
                            "core.event",
                            "core.model",
                            "core.lexicon",
                            "core.text",
                            "core.learn",
                            "core.syntax",
                            "core.speech",
                            "core.actor",
                            "core.rule")
                    .build(),
            room(
                            "core.extract",
                            "core.calendar",
                            "core.model",
                            "core.lexicon",
                            "core.text",
                            "core.syntax",
                            "core.name",
                            "core.time",
                            "core.place",
                            "core.entity",
                            "core.event")
                    .build(),
            room("core.correct", "core.calendar", "core.model", "core.lexicon", "core.table")
                    .build(),
            room("core.infer", "core.calendar", "core.model", "core.lexicon", "core.learn")
                    .build(),
            room("core.resolve", "core.calendar", "core.model", "core.lexicon", "core.infer", "core.correct")
                    .build(),
            room("core.table", "core.calendar", "core.model").build(),
            room("io.storage").owns("org.apache.hadoop..").build(),
            room("io.input", "core.model", "io.storage")
                    .owns(
                            "tools.jackson..",
                            "org.apache.poi..",
                            "org.apache.parquet..",
                            "org.apache.avro..",
                            "org.apache.hadoop..",
                            "org.netpreserve..",
                            "org.jsoup..",
                            "org.apache.tika..",
                            "org.apache.james..",
                            "org.apache.commons.compress..")
                    .build(),
            room("io.output", "core.table")
                    .owns(
                            "tools.jackson..",
                            "com.opencsv..",
                            "org.apache.poi..",
                            "org.apache.commons.compress..",
                            "org.apache.parquet..",
                            "org.apache.avro..",
                            "org.apache.hadoop..")
                    .build(),
            room("io.store", "core.model").owns("tools.jackson..").build(),
            room("run.course").build(),
            room("run.settings", "core.table", "io.input", "io.output", "run.course")
                    .build(),
            room(
                            "run.workshop",
                            "core.model",
                            "core.lexicon",
                            "core.article",
                            "core.correct",
                            "core.extract",
                            "io.storage",
                            "io.input",
                            "io.store",
                            "run.course",
                            "run.settings")
                    .build(),
            room("run.plan", "core.model", "io.input", "run.course", "run.workshop")
                    .build(),
            room(
                            "run.harvest",
                            "core.model",
                            "core.lexicon",
                            "core.correct",
                            "core.infer",
                            "core.resolve",
                            "io.store",
                            "run.course",
                            "run.plan",
                            "run.workshop")
                    .build(),
            room(
                            "run.release",
                            "core.model",
                            "core.lexicon",
                            "core.correct",
                            "core.table",
                            "io.storage",
                            "io.output",
                            "io.store",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.harvest",
                            "run.readback")
                    .build(),
            room(
                            "run.step",
                            "core.model",
                            "core.article",
                            "core.extract",
                            "io.store",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.harvest",
                            "run.release",
                            "run.readback",
                            "run.gate")
                    .build(),
            room("run.print", "run.workshop").owns("tools.jackson..").build(),
            room("run.readback", "core.table", "io.storage", "io.output", "run.workshop", "run.print")
                    .owns("tools.jackson..")
                    .build(),
            room("run.gate", "core.table", "io.output", "run.release", "run.readback")
                    .build(),
            room(
                            "run.change",
                            "core.table",
                            "run.release",
                            "run.print",
                            "run.readback",
                            "run.gate",
                            "run.settings",
                            "run.workshop")
                    .build(),
            room(
                            "run.report",
                            "core.model",
                            "core.table",
                            "io.output",
                            "run.workshop",
                            "run.settings",
                            "run.release",
                            "run.print",
                            "run.readback",
                            "run.gate")
                    .owns("tools.jackson..")
                    .build(),
            room(
                            "run.paper",
                            "core.table",
                            "io.output",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.release",
                            "run.print",
                            "run.readback",
                            "run.gate",
                            "run.change",
                            "run.report")
                    .build(),
            room("run.account", "core.model", "run.course", "run.plan", "run.release")
                    .owns("tools.jackson..", "ch.qos.logback..")
                    .build(),
            room(
                            "run.batch",
                            "core.model",
                            "core.extract",
                            "io.store",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.release",
                            "run.step",
                            "run.paper",
                            "run.account")
                    .owns("org.springframework..", "org.h2..")
                    .build(),
            room(
                            "run.explain",
                            "core.calendar",
                            "core.model",
                            "core.extract",
                            "core.table",
                            "run.course",
                            "run.workshop",
                            "run.readback")
                    .build(),
            room(
                            "run.cli",
                            "run.course",
                            "run.settings",
                            "run.workshop",
                            "run.plan",
                            "run.release",
                            "run.explain",
                            "run.batch")
                    .owns("picocli..", "me.tongfei..", "org.snakeyaml..")
                    .build());

    private HouseMap() {}
}
