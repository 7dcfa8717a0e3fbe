package org.dateline.run.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.settings.RunSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options and settings file to settings. The options are the settings, each under its own name. */
final class CommandLineArguments {

    /** Settings that need no value: that they are named is enough. */
    private static final Set<String> SWITCHES = Set.of("publish-anyway", "follow-links", "verify");

    private final CommandLine command;

    CommandLineArguments(String version) {
        var spec = CommandSpec.create().name("java -jar dateline.jar");
        spec.usageMessage()
                .description("News articles in, dated events out: reads a folder of articles and publishes a dataset.")
                .sortOptions(false)
                .width(100);
        spec.version(version);
        spec.addOption(OptionSpec.builder("--config")
                .paramLabel("FILE")
                .type(String.class)
                .description("Settings file (YAML): the names below without the dashes. Options win over it.")
                .build());
        for (var setting : RunSettings.all()) {
            spec.addOption(OptionSpec.builder("--" + setting.name())
                    .paramLabel(setting.example())
                    .type(String.class)
                    .description(setting.description().replace("%", "%%"))
                    .arity(SWITCHES.contains(setting.name()) ? "0..1" : "1")
                    .fallbackValue("true")
                    .build());
        }
        spec.mixinStandardHelpOptions(true);
        this.command = new CommandLine(spec);
    }

    /** The parsed line; throws picocli's own exception for options that are not there. */
    CommandLine.ParseResult parse(String[] arguments) {
        return command.parseArgs(arguments);
    }

    String usage() {
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** The settings as text: those of the file, and over them those of the line. */
    Map<String, String> settings(CommandLine.ParseResult line) {
        var settings = new LinkedHashMap<String, String>();
        if (line.hasMatchedOption("--config")) {
            settings.putAll(file(Path.of(line.matchedOptionValue("--config", ""))));
        }
        for (var setting : RunSettings.all()) {
            if (line.hasMatchedOption("--" + setting.name())) {
                settings.put(setting.name(), line.matchedOptionValue("--" + setting.name(), ""));
            }
        }
        return settings;
    }

    private static Map<String, String> file(Path path) {
        try (var in = Files.newInputStream(path)) {
            var settings = new LinkedHashMap<String, String>();
            var read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            if (read instanceof Map<?, ?> map) {
                map.forEach((name, value) -> {
                    if (value != null) {
                        settings.put(String.valueOf(name), String.valueOf(value));
                    }
                });
            } else if (read != null) {
                throw new RunFailure(ExitCode.CONFIGURATION, path + " is not a list of settings");
            }
            return settings;
        } catch (IOException | YamlEngineException unreadable) {
            throw new RunFailure(ExitCode.CONFIGURATION, "cannot read the settings file " + path, unreadable);
        }
    }
}
