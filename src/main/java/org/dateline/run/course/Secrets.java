package org.dateline.run.course;

import java.util.List;
import java.util.regex.Pattern;

/** Takes passwords out of what is printed or written down: those in addresses and those named as such. */
public final class Secrets {

    private static final String HIDDEN = "***";

    /** Rather an address too much than a password: all up to the last @ goes. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(?<before>\\bjdbc:\\w+:)[^\\s\"'<>]*(?<after>@)"),
            Pattern.compile("(?<before>://)[^\\s\"'<>/]*:[^\\s\"'<>]*(?<after>@)"),
            Pattern.compile(
                    "(?<before>(?i:password|passwd|pwd|secret|secret[._-]?key|token)=)[^\\s\"'<>&;,]*(?<after>)"));

    private Secrets() {}

    public static String hide(String text) {
        var shown = text;
        for (var way : WAYS) {
            shown = way.matcher(shown).replaceAll("${before}" + HIDDEN + "${after}");
        }
        return shown;
    }
}
