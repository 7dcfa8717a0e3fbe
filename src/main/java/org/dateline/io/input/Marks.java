package org.dateline.io.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the first bytes of a file tell about its encoding. */
final class Marks {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** A byte order mark: its bytes, and the encoding they stand for. */
    private record Mark(Charset charset, int... bytes) {

        boolean starts(byte[] head) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The mark of UTF-16 is the first half of one of UTF-32. */
    private static final List<Mark> ALL = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(UTF_32LE, 0xFF, 0xFE, 0, 0),
            new Mark(UTF_32BE, 0, 0, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private Marks() {}

    private static Optional<Mark> mark(byte[] head) {
        return ALL.stream().filter(mark -> mark.starts(head)).findFirst();
    }

    static int length(byte[] head) {
        return mark(head).map(mark -> mark.bytes().length).orElse(0);
    }

    /** The encoding that the byte order mark names. */
    static Optional<Charset> named(byte[] head) {
        return mark(head).map(Mark::charset);
    }

    /** The encoding that zeros give away. */
    static Optional<Charset> byZeros(byte[] head) {
        return utf32ByZeros(head).or(() -> utf16ByZeros(head));
    }

    /** Every four bytes are the number of a char. */
    private static Optional<Charset> utf32ByZeros(byte[] head) {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            var numbers = ByteBuffer.wrap(head).order(order).asIntBuffer();
            boolean chars = numbers.remaining() >= 2;
            while (chars && numbers.hasRemaining()) {
                int number = numbers.get();
                chars = number > 0 && number <= Character.MAX_CODE_POINT;
            }
            if (chars) {
                return Optional.of(order == ByteOrder.LITTLE_ENDIAN ? UTF_32LE : UTF_32BE);
            }
        }
        return Optional.empty();
    }

    /** Western text in UTF-16 has a zero in nearly every second byte and nowhere else. */
    private static Optional<Charset> utf16ByZeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int many = head.length * 2 / 5;
        int few = head.length / 50;
        if (head.length < 4 || Math.min(zeros[0], zeros[1]) > few || Math.max(zeros[0], zeros[1]) < many) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
