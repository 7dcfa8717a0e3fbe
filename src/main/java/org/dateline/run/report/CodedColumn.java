package org.dateline.run.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column as numbers, one a row, that name values of a list: as a page reads them fast. Several columns may share a list. */
final class CodedColumn {

    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;

    private final Values values;
    private int[] codes = new int[1024];
    private int size;

    CodedColumn(Values values) {
        this.values = values;
    }

    /** Values in the order in which they came first. */
    static final class Values {

        private final Map<String, Integer> codes = new LinkedHashMap<>();

        int code(String value) {
            return codes.computeIfAbsent(value, unseen -> codes.size());
        }

        List<String> all() {
            return List.copyOf(codes.keySet());
        }
    }

    void add(String value) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = values.code(value);
    }

    /** Of how many bytes each number is: as few as the list allows. */
    int width() {
        int most = values.codes.size();
        return most <= BYTE ? Byte.BYTES : most <= SHORT ? Short.BYTES : Integer.BYTES;
    }

    /** The numbers one after another, the lowest byte first, in Base64. */
    String base64() {
        int width = width();
        var bytes = ByteBuffer.allocate(size * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            switch (width) {
                case Byte.BYTES -> bytes.put((byte) codes[i]);
                case Short.BYTES -> bytes.putShort((short) codes[i]);
                default -> bytes.putInt(codes[i]);
            }
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
