package org.dateline.run.account;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import org.dateline.run.course.Secrets;

/** A line of the log: the message as people read it, with its gaps filled in, and without passwords. */
final class SafeJson extends JsonEncoder {

    SafeJson() {
        setWithFormattedMessage(true);
        setWithMessage(false);
        setWithArguments(false);
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = new String(super.encode(event), StandardCharsets.UTF_8);
        return Secrets.hide(line).getBytes(StandardCharsets.UTF_8);
    }
}
