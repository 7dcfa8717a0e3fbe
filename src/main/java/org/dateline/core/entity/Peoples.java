package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;

/** Finds peoples, faiths and followers where they are meant as a group: "Kurds", "the French", "Bosnian Serbs". */
final class Peoples {

    private static final int MOST_WORDS = 2;

    /** Behind the name of a people these leave it a noun; others make it an adjective: "the French government", "the British and Dutch fleets". */
    private static final Set<String> NOUN_BEFORE =
            Set.of("VERB", "AUX", "PUNCT", "ADP", "ADV", "PRON", "PART", "SCONJ", "DET");

    private final Map<String, Set<String>> kinds = new HashMap<>();

    static Peoples load(RuleFiles files) {
        var peoples = new Peoples();
        for (var row : Tsv.read(files, "rules/entity/peoples.tsv").rows()) {
            peoples.kinds
                    .computeIfAbsent(row.get("kind"), unseen -> new HashSet<>())
                    .addAll(row.list("words"));
        }
        return peoples;
    }

    /** The names of an article in reading order, and its peoples where no name was found. */
    List<NameCandidate> addTo(List<NameCandidate> names, AnnotatedText text, Places places) {
        var all = new ArrayList<>(names);
        var bySentence = NameCandidate.bySentence(names);
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && !CapitalLines.isShouted(sentence)) {
                addOf(new Scene(sentence, bySentence.getOrDefault(sentence, List.of()), places, text.text()), all);
            }
        }
        return all;
    }

    private void addOf(Scene scene, List<NameCandidate> all) {
        int taken = 0;
        for (int to = 1; to <= scene.sentence().tokens().size(); to++) {
            int from = startOf(scene, to);
            if (from < to && from >= taken && scene.isFree(from, to)) {
                all.add(scene.candidate(from, to));
                taken = to;
            }
        }
    }

    /** Where the name of a people begins that ends before token {@code to}, with whose people they are; {@code to} if there is none. */
    private int startOf(Scene scene, int to) {
        for (int from = Math.max(0, to - MOST_WORDS); from < to; from++) {
            if (isGroup(scene, from, to)) {
                return from > 0 && isAdjective(scene, from - 1) ? from - 1 : from;
            }
        }
        return to;
    }

    private boolean isGroup(Scene scene, int from, int to) {
        if (!scene.isCapitalised(from)) {
            return false;
        }
        var span = scene.candidate(from, to).span();
        if (scene.isHyphened(span)) {
            return false;
        }
        var words = span.in(scene.text());
        return is("bare", words)
                || from > 0 && is("not-first", words)
                || scene.isDemonym(from, to) && isPlural(words)
                || is("after-the", words) && scene.standsAlone(from, to);
    }

    private boolean is(String kind, String words) {
        return kinds.getOrDefault(kind, Set.of()).contains(words);
    }

    private static boolean isPlural(String words) {
        return words.endsWith("men") || words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("ois");
    }

    /** "Bosnian" in "Bosnian Serbs", "Native" in "Native Americans". */
    private boolean isAdjective(Scene scene, int i) {
        return scene.isCapitalised(i)
                && (scene.isDemonym(i, i + 1) || is("before", scene.word(i)))
                && !isGroup(scene, i, i + 1);
    }

    /** One sentence with the names and places found in it. */
    private record Scene(Sentence sentence, List<NameCandidate> names, Places places, String text) {

        NameCandidate candidate(int from, int to) {
            return new NameCandidate(sentence, from, to, EntityType.OTHER, NameEvidence.PEOPLE);
        }

        boolean isFree(int from, int to) {
            return names.stream().noneMatch(name -> name.from() < to && from < name.to());
        }

        String word(int i) {
            return sentence.tokens().get(i).text();
        }

        /** "ex-Muslims" are none, nor is there one in "the Turkish-backed". */
        boolean isHyphened(Span span) {
            return span.start() > 0 && text.charAt(span.start() - 1) == '-'
                    || span.end() < text.length() && text.charAt(span.end()) == '-';
        }

        boolean isCapitalised(int i) {
            return sentence.tokens().get(i).isCapitalised();
        }

        boolean isDemonym(int from, int to) {
            var span = candidate(from, to).span();
            return places.startingAt(span.start())
                    .filter(place ->
                            place.kind() == MentionKind.DEMONYM && place.span().equals(span))
                    .isPresent();
        }

        boolean standsAlone(int from, int to) {
            var tokens = sentence.tokens();
            return from > 0
                    && tokens.get(from - 1).lower().equals("the")
                    && (to == tokens.size()
                            || NOUN_BEFORE.contains(tokens.get(to).pos()));
        }
    }
}
