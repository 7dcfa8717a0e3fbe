package org.dateline.io.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;

/** What a mail says: its subject is the title, its sender the author, its day that of publication, its text the plain one if there is one. */
final class MailMessage {

    private MailMessage() {}

    static Fields read(byte[] bytes) throws BrokenRecord {
        try {
            var builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            var message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                return fields(message);
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new BrokenRecord(NoticeCode.BROKEN_RECORD, "no mail that can be read: " + broken.getMessage());
        }
    }

    private static Fields fields(Message message) throws IOException, BrokenRecord {
        var others = new HashMap<String, String>();
        put(others, Fields.TITLE, message.getSubject());
        put(others, Fields.ID, message.getMessageId());
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            var sender = message.getFrom().get(0);
            put(others, Fields.AUTHOR, sender.getName() == null ? sender.getAddress() : sender.getName());
        }
        if (message.getDate() != null) {
            var day = message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            put(others, Fields.PUBLISHED_ON, day.toString());
        }
        var plain = text(message, "text/plain");
        if (plain.isPresent()) {
            return Fields.of(ExportText.text(plain.get().lines().toList()), others);
        }
        var html = text(message, "text/html");
        if (html.isPresent()) {
            return Fields.ofPage(html.get(), others);
        }
        throw new BrokenRecord(NoticeCode.BROKEN_RECORD, "the mail has no text");
    }

    private static void put(Map<String, String> others, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            others.put(name, value.strip());
        }
    }

    /** The first part of this kind that is no attachment and not blank. */
    private static Optional<String> text(Entity entity, String type) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            for (var part : parts.getBodyParts()) {
                var found = text(part, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (body instanceof Message inner) {
            return text(inner, type);
        } else if (body instanceof TextBody text
                && type.equals(entity.getMimeType())
                && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            var words = new StringWriter();
            try (var reader = text.getReader()) {
                reader.transferTo(words);
            }
            return Optional.of(words.toString()).filter(any -> !any.isBlank());
        }
        return Optional.empty();
    }
}
