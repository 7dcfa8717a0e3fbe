package org.dateline.run.course;

import java.net.URI;
import java.util.Locale;

/** The address at which a monitor of cron jobs hears of a run. Whoever knows it may speak for the run, so it is never shown. */
public record PingUrl(URI address) {

    /** Throws {@code IllegalArgumentException}, which does not quote the text. */
    public static PingUrl parse(String text) {
        if (!text.strip().toLowerCase(Locale.ROOT).matches("https?://[^/?#\\s]+[^\\s]*")) {
            throw new IllegalArgumentException("no http address");
        }
        return new PingUrl(URI.create(text.strip()));
    }

    public PingUrl {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("no http address");
        }
    }

    /** The address below this one, before its query if it has one. */
    public URI below(String name) {
        var parts = address.toString().split("(?=[?#])", 2);
        return URI.create(parts[0].replaceFirst("/$", "") + "/" + name + (parts.length > 1 ? parts[1] : ""));
    }

    @Override
    public String toString() {
        return "***";
    }
}
