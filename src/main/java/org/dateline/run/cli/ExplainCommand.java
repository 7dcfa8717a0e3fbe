package org.dateline.run.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.explain.Explaining;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain "a sentence"} and {@code explain --article ID --release FOLDER}: how it is read, instead of a run. */
final class ExplainCommand {

    static final String NAME = "explain";

    private final PrintStream out;
    private final PrintStream err;
    private final CommandLine command;

    ExplainCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        var spec = CommandSpec.create().name("java -jar dateline.jar " + NAME);
        spec.usageMessage()
                .description(
                        "Shows how a sentence, or an article of a release, is read: tokens, tags, tree, clauses, and for"
                                + " every event the rule and the ways that decided. The built-in rules are used.")
                .width(100);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SENTENCE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .build());
        spec.addOption(option("--article", "ID", "The article_id of an article of the release."));
        spec.addOption(option("--release", "FOLDER", "A release, or an output folder: then its latest release."));
        spec.mixinStandardHelpOptions(true);
        this.command = new CommandLine(spec);
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    int run(String[] arguments) {
        try {
            lines(command.parseArgs(arguments)).forEach(out::println);
            return ExitCode.OK.code();
        } catch (CommandLine.ParameterException wrong) {
            err.println(wrong.getMessage() + "\nTry " + NAME + " --help.");
            return ExitCode.USAGE.code();
        } catch (RunFailure failure) {
            err.println("dateline: " + failure.getMessage());
            return failure.exitCode().code();
        }
    }

    private List<String> lines(ParseResult line) {
        if (line.hasMatchedOption("--article")) {
            return Explaining.article(
                    line.matchedOptionValue("--article", ""), Path.of(line.matchedOptionValue("--release", "output")));
        }
        List<String> words = line.matchedPositionalValue(0, List.of());
        if (line.isUsageHelpRequested() || words.isEmpty()) {
            return List.of(command.getUsageMessage(CommandLine.Help.Ansi.OFF).split("\n"));
        }
        return Explaining.sentence(String.join(" ", words));
    }
}
