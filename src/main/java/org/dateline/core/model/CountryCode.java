package org.dateline.core.model;

/** A country by its ISO 3166-1 alpha-3 code in upper case; Kosovo is the user-assigned XKX. */
public record CountryCode(String value) implements Comparable<CountryCode> {

    public CountryCode {
        if (value.length() != 3) {
            throw new IllegalArgumentException("not an alpha-3 code: " + value);
        }
    }

    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
