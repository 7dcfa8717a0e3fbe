package org.dateline.core.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by whatever name sources give them, as BCP 47 tags: {@code English}, {@code eng}, {@code en_US}, {@code EN}. */
public final class LanguageTags {

    /** What the model calls by the name of one member, or of one script. */
    private static final Map<String, String> OF_MODEL = Map.of(
            "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "zlm", "ms", "swa", "sw", "nob", "nb",
            "nno", "nn");

    private static final Map<String, String> BY_NAME = byName();

    private LanguageTags() {}

    private static Map<String, String> byName() {
        var tags = new HashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            var locale = Locale.forLanguageTag(tag);
            if (!locale.getLanguage().isEmpty()) {
                tags.putIfAbsent(locale.getISO3Language(), tag);
                tags.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
                tags.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), tag);
            }
        }
        return Map.copyOf(tags);
    }

    static String ofModel(String code) {
        return OF_MODEL.getOrDefault(code, BY_NAME.getOrDefault(code, code));
    }

    /** The tag that a source means, if it means one. */
    public static Optional<String> declared(String value) {
        var plain = value.strip().replace('_', '-');
        var named = BY_NAME.get(plain.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        var locale = Locale.forLanguageTag(plain);
        return locale.getLanguage().isEmpty() || !BY_NAME.containsValue(locale.getLanguage())
                ? Optional.empty()
                : Optional.of(locale.toLanguageTag());
    }

    /** Whether two tags mean one language, wherever it is spoken. */
    public static boolean same(String tag, String other) {
        return language(tag).equals(language(other));
    }

    private static String language(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? tag : language;
    }
}
