package org.dateline.run.account;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of one run as JSON lines in {@code log.jsonl}; the console stays free for the operator. */
public final class RunLog implements AutoCloseable {

    private final FileAppender<ILoggingEvent> appender;

    private RunLog(FileAppender<ILoggingEvent> appender) {
        this.appender = appender;
    }

    public static RunLog start(Path folder) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var encoder = new SafeJson();
        encoder.setContext(context);
        encoder.start();
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(folder.resolve("log.jsonl").toString());
        appender.setEncoder(encoder);
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        context.getLogger("org.springframework.batch").setLevel(Level.INFO);
        context.getLogger("org.dateline").setLevel(Level.INFO);
        return new RunLog(appender);
    }

    @Override
    public void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAppender(appender);
        appender.stop();
    }
}
