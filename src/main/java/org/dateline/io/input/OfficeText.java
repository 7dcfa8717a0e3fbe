package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of a document, its paragraphs apart by a blank line. Lines that were broken to fit a page become one again. What is embedded
 * in it, its notes to the reader and what repeats on each page are no part of it.
 */
final class OfficeText extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "td",
            "th",
            "tr",
            "br",
            "blockquote",
            "body",
            "title");
    private static final Set<String> ASIDE = Set.of("head", "style", "script", "header", "footer");
    private static final Set<String> ASIDE_CLASSES = Set.of("header", "footer", "annotation", "footnote", "endnote");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<Boolean> aside = new ArrayDeque<>(List.of(false));
    private final int mostChars;

    private OfficeText(int mostChars) {
        this.mostChars = mostChars;
    }

    /** Thrown out of a parser that goes on and on. */
    private static final class TooMuch extends SAXException {}

    static String of(byte[] bytes, Parser parser, Limits limits) throws IOException {
        var handler = new OfficeText(limits.textChars());
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pages());
        context.set(OfficeParserConfig.class, words());
        try (var in = TikaInputStream.get(bytes)) {
            parser.parse(in, handler, new Metadata(), context);
        } catch (TooMuch endless) {
            throw new IOException("more than " + limits.textChars() + " chars of text", endless);
        } catch (EncryptedDocumentException locked) {
            throw new IOException("a password locks it", locked);
        } catch (TikaException | SAXException | RuntimeException broken) {
            throw new IOException("it cannot be read: " + broken.getMessage(), broken);
        }
        handler.end();
        return handler.text.toString();
    }

    private static OfficeParserConfig words() {
        var config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        return config;
    }

    private static PDFParserConfig pages() {
        var config = new PDFParserConfig();
        config.setExtractAnnotationText(false);
        config.setExtractAcroFormContent(false);
        config.setExtractBookmarksText(false);
        config.setSuppressDuplicateOverlappingText(true);
        return config;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (BLOCKS.contains(local)) {
            end();
        }
        var kind = attributes.getValue("class");
        aside.push(aside.element() || ASIDE.contains(local) || kind != null && ASIDE_CLASSES.contains(kind));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (BLOCKS.contains(local)) {
            end();
        }
        aside.pop();
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (!aside.element()) {
            paragraph.append(chars, start, length);
        }
        if (text.length() + paragraph.length() > mostChars) {
            throw new TooMuch();
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    private void end() {
        var words = joined(paragraph.toString());
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    /** A word cut at the end of a line goes on with a small letter on the next. */
    private static String joined(String lines) {
        return lines.replace("\u00AD\n", "")
                .replaceAll("(\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})", "$1")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
