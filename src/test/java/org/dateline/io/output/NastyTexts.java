package org.dateline.io.output;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts that files and their readers like to stumble over: a list by hand, and mixtures of its pieces by chance. */
final class NastyTexts {

    /** Makes a text longer than a cell of a workbook, than a buffer of 64 kB and than a page of Parquet. */
    private static final String LONG = "üb\"er,lang ".repeat(110_000);

    private static final List<String> PIECES = List.of(
            "a",
            "Zürich",
            "\"",
            "\"\"",
            "'",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            " ",
            "  ",
            "\\",
            "\\\"",
            "\\n",
            "\0",
            "\u0001",
            "\u0008",
            "\u000b",
            "\f",
            "\u001a",
            "\u001b",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u2028",
            "\u2029",
            "\u2066",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ud834\udd1e",
            "\udbff\udfff",
            "é",
            "e\u0301",
            "שלום",
            "مرحبا",
            "ı",
            "İ",
            "ﬁ",
            "北京",
            "한",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "#",
            "%",
            "&",
            "<b>",
            "{{x}}",
            "${x}",
            "|",
            "_x0041_",
            "_x000D_",
            "NULL",
            "NA",
            "0",
            "1e5",
            "null");

    private static final List<String> BY_HAND = List.of(
            "NULL",
            "null",
            "NA",
            "N/A",
            "NaN",
            "nan",
            "inf",
            "-inf",
            "None",
            "nil",
            "#N/A",
            "\\N",
            "?",
            "-",
            "--",
            "1e5",
            "1E400",
            "-0",
            "007",
            "0x1F",
            "1,234",
            "1.0",
            "true",
            "FALSE",
            "T",
            "2021-05-03",
            "0000-00-00",
            "10000-01-01",
            "3 May 2021",
            "12:30",
            "MAR1",
            "SEPT2",
            "_x0041_",
            "_x000D_",
            "__HIVE_DEFAULT_PARTITION__",
            " ",
            "  leading",
            "trailing  ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\"",
            "\"\"",
            "\"quoted\"",
            "a\"b",
            "\"a,b\"",
            ",",
            ",,,",
            ";",
            "|",
            "\\",
            "\\\"",
            "\\,",
            "#",
            "# no comment",
            "--",
            "/* */",
            "'",
            "''",
            "\ufeff",
            "\ufeffbom",
            "a\ufeffb",
            "\u2028",
            "\0",
            "a\0b",
            "\u001a",
            "\ud83d",
            "\ude00",
            "\ude00\ud83d",
            "a\ud83d",
            "\udbff\udfff",
            "one\rtwo",
            "one\r\ntwo",
            "one\ntwo",
            "\"\r\n\",\"",
            "ends with a break\n",
            "ends with a return\r",
            "events\nw1,2",
            "\u202eright to left",
            "\u200b",
            "\u0000\u0001\u0002",
            "İstanbul ılık",
            "Straße",
            "=1+1",
            "+1",
            "-1",
            "@x",
            "=cmd|' /C calc'!A0",
            "＝1",
            "{\"json\": [1, null]}",
            "<script>",
            "%s %d",
            "$1");

    private NastyTexts() {}

    static List<String> byHand() {
        return BY_HAND;
    }

    /** A text that is not empty: mostly a mixture of pieces, sometimes one of the list, now and then a very long one. */
    static String next(Random random) {
        var kind = random.nextInt(400);
        if (kind == 0) {
            return mixture(random, 1 + random.nextInt(60)).repeat(200);
        }
        return kind < 100 ? BY_HAND.get(random.nextInt(BY_HAND.size())) : mixture(random, 1 + random.nextInt(12));
    }

    static String veryLong(Random random) {
        return mixture(random, 500) + LONG + mixture(random, 500);
    }

    private static String mixture(Random random, int pieces) {
        var text = new StringBuilder();
        IntStream.range(0, pieces).forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }
}
