package org.dateline.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.core.lexicon.RuleFiles;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. What is plainly English is told by its small words; the model, which knows a hundred languages, is loaded
 * for the first text that is not. A text too short to tell has none. Safe to share between threads.
 */
public final class LanguageFinder {

    public static final String ENGLISH = "en";

    /** Small words that no other language of newspapers has as small words. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "that", "with", "from", "which", "been", "their", "would", "this", "were", "has",
            "said");

    /** Of English news hardly a text has fewer among its words, of other languages none so many. */
    private static final double ENGLISH_SHARE = 0.12;

    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_LETTERS = 40;
    /** How many times as likely as English another language must be; of English sentences none reaches twice. */
    private static final double SURELY_OTHER = 4;

    private static final int SAMPLE = 1_500;
    private static final String MODEL = "langdetect-183.bin";

    private final RuleFiles files;
    private @Nullable LanguageDetectorME detector;

    LanguageFinder(RuleFiles files) {
        this.files = files;
    }

    /** The language as a BCP 47 tag; empty if the text is too short or of no language alone. */
    public Optional<String> find(String text) {
        var sample = sample(text);
        int words = 0;
        int small = 0;
        for (var word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            words += word.isEmpty() ? 0 : 1;
            small += SMALL_WORDS.contains(word) ? 1 : 0;
        }
        if (words >= FEWEST_WORDS && small >= ENGLISH_SHARE * words) {
            return Optional.of(ENGLISH);
        }
        return words >= FEWEST_WORDS || isOtherScript(sample) ? detected(sample) : Optional.empty();
    }

    /** From the middle: what stands before and after a text is more often in another language than the text. */
    private static String sample(String text) {
        int from = Math.max(0, (text.length() - SAMPLE) / 2);
        return text.substring(from, Math.min(text.length(), from + SAMPLE));
    }

    /** Scripts that write many words without blanks, or say at once that it is not English. */
    private static boolean isOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= FEWEST_LETTERS && 2 * latin < letters;
    }

    private Optional<String> detected(String sample) {
        var all = detector().predictLanguages(sample);
        var best = LanguageTags.ofModel(all[0].getLang());
        double english = Arrays.stream(all)
                .filter(language -> LanguageTags.ofModel(language.getLang()).equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .sum();
        boolean sure = best.equals(ENGLISH) || all[0].getConfidence() >= SURELY_OTHER * english;
        return sure ? Optional.of(best) : Optional.empty();
    }

    private synchronized LanguageDetectorME detector() {
        if (detector == null) {
            try (var in = files.open(MODEL)) {
                detector = new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + MODEL, broken);
            }
        }
        return detector;
    }
}
