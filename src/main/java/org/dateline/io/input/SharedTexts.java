package org.dateline.io.input;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that one sheet shares with the rest of its workbook: only they are kept, of perhaps millions. */
final class SharedTexts implements SharedStrings {

    private final BitSet needed = new BitSet();
    private final Map<Integer, String> texts = new HashMap<>();

    /** Takes note of the texts that a sheet points to. */
    ContentHandler needed() {
        return new DefaultHandler() {
            private boolean isShared;
            private final StringBuilder number = new StringBuilder();

            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                if (local.equals("c")) {
                    isShared = "s".equals(attributes.getValue("t"));
                }
                number.setLength(0);
            }

            @Override
            public void characters(char[] chars, int start, int length) {
                number.append(chars, start, isShared ? length : 0);
            }

            @Override
            public void endElement(String uri, String local, String name) {
                if (isShared && local.equals("v")) {
                    needed.set(Integer.parseInt(number.toString().strip()));
                }
            }
        };
    }

    /** Keeps the texts that are needed; how Asian words are pronounced ({@code rPh}) is no part of them. */
    ContentHandler texts() {
        return new DefaultHandler() {
            private int item = -1;
            private boolean isText;
            private boolean isSaid;
            private final StringBuilder text = new StringBuilder();

            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                switch (local) {
                    case "si" -> {
                        item++;
                        text.setLength(0);
                    }
                    case "rPh" -> isSaid = true;
                    case "t" -> isText = !isSaid && needed.get(item);
                    default -> {}
                }
            }

            @Override
            public void characters(char[] chars, int start, int length) {
                text.append(chars, start, isText ? length : 0);
            }

            @Override
            public void endElement(String uri, String local, String name) {
                switch (local) {
                    case "si" -> keep(item, text);
                    case "rPh" -> isSaid = false;
                    case "t" -> isText = false;
                    default -> {}
                }
            }
        };
    }

    private void keep(int item, StringBuilder text) {
        if (needed.get(item)) {
            texts.put(item, new XSSFRichTextString(text.toString()).getString());
        }
    }

    @Override
    public @Nullable RichTextString getItemAt(int index) {
        return new XSSFRichTextString(texts.getOrDefault(index, ""));
    }

    @Override
    public int getCount() {
        return texts.size();
    }

    @Override
    public int getUniqueCount() {
        return texts.size();
    }
}
