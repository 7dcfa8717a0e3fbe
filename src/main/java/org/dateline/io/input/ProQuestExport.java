package org.dateline.io.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text of ProQuest: lines with names, "Title:", "Publication date:", "Full text:", between lines of underscores. */
final class ProQuestExport implements Export {

    private static final Pattern NAMED = Pattern.compile("([A-Z][A-Za-z]+(?: [a-zA-Z/-]+){0,4}): ?(.*)");
    private static final Map<String, String> FIELDS = Map.of(
            "Title", Fields.TITLE,
            "Author", Fields.AUTHOR,
            "Publication title", Fields.PUBLISHER,
            "Publication date", Fields.PUBLISHED_ON,
            "Language of publication", Fields.LANGUAGE,
            "Document URL", Fields.URL,
            "ProQuest document ID", Fields.ID);
    private static final List<String> AFTER_TEXT = List.of(
            "Subject",
            "Title",
            "Author",
            "Publication title",
            "Publication year",
            "Publication date",
            "Publisher",
            "Place of publication",
            "Country of publication",
            "Publication subject",
            "ISSN",
            "Source type",
            "Language of publication",
            "Document type",
            "ProQuest document ID",
            "Document URL",
            "Copyright",
            "Last updated",
            "Database",
            "Location",
            "People",
            "Company / organization",
            "Links",
            "Credit",
            "Illustration",
            "Word count",
            "Section",
            "Pages",
            "Identifier / keyword");

    @Override
    public boolean isOne(String head) {
        return head.contains("\nTitle: ") && head.contains("Full text:") && head.contains("____________________");
    }

    @Override
    public boolean begins(String line) {
        return line.startsWith("____________________");
    }

    @Override
    public Optional<Fields> read(List<String> lines) {
        var others = new LinkedHashMap<String, String>();
        var text = new ArrayList<String>();
        boolean inText = false;
        boolean any = false;
        for (var line : lines) {
            var named = NAMED.matcher(line);
            var name = named.matches() ? named.group(1) : "";
            if (name.equals("Full text")) {
                inText = true;
                any = true;
                text.add(named.group(2));
            } else if (inText && !AFTER_TEXT.contains(name)) {
                text.add(line);
            } else {
                inText = false;
                var field = FIELDS.get(name);
                if (field != null && !named.group(2).isBlank()) {
                    others.putIfAbsent(field, named.group(2).strip());
                }
            }
        }
        return any ? Optional.of(Fields.of(ExportText.text(text), others)) : Optional.empty();
    }
}
