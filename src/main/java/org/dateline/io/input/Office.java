package org.dateline.io.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.dateline.core.model.NoticeCode;

/**
 * What word processors and printers write: one article, or an export of an archive with many. Its day, title and author are not taken
 * from the file's properties: there stand those of the file.
 */
final class Office implements Format {

    private static final Map<String, Supplier<Parser>> PARSERS = Map.of(
            ".docx", OOXMLParser::new,
            ".odt", OpenDocumentParser::new,
            ".rtf", RTFParser::new,
            ".pdf", PDFParser::new,
            ".epub", EpubParser::new);

    @Override
    public List<String> endings() {
        return PARSERS.keySet().stream().sorted().toList();
    }

    @Override
    public Records open(SourceFile file) throws IOException {
        var raw = new WholeFile(file.bytes(), file.limits()).next();
        if (raw == null) {
            return () -> null;
        }
        if (raw.refusal().isPresent()) {
            return Records.once(SourceRecord.of(raw, Fields::of));
        }
        return records(text(file, raw.bytes()), file.limits());
    }

    /** The articles of an export, or the one that the text is. */
    static Records records(String text, Limits limits) {
        var head = new Decoded(text, Optional.empty());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Export.of(text)
                .map(export -> (Records) new ExportRecords(new ByteArrayInputStream(bytes), export, head, limits))
                .orElseGet(() -> Records.once(new SourceRecord(1, true, () -> Fields.of(text))));
    }

    private static String text(SourceFile file, byte[] bytes) throws IOException {
        var name = file.name().toLowerCase(Locale.ROOT);
        var parser = PARSERS.get(name.substring(name.lastIndexOf('.')));
        if (parser == null) {
            throw new IOException(NoticeCode.UNKNOWN_FORMAT + ": " + file.name());
        }
        var body = name.endsWith(".rtf") ? RtfBody.of(bytes) : bytes;
        return OfficeText.of(body, parser.get(), file.limits());
    }
}
