package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;

/** Finds titles that stand for a person by themselves: "the President", "the Foreign Minister", "Mr. Speaker"; {@link Holders} knows who it is. */
final class BareTitles {

    private static final Set<String> BEFORE = Set.of("the", "mr.", "mr", "madam", "madame");

    /** Before "the President" these speak of the office: "elected the President", "as the Prime Minister". */
    private static final Set<String> OFFICE =
            Set.of("as", "elect", "elects", "elected", "become", "becomes", "became", "be", "being", "been");

    private final Titles titles;

    BareTitles(Titles titles) {
        this.titles = titles;
    }

    /** The names of an article in reading order, and its bare titles where no name was found. */
    List<NameCandidate> addTo(List<NameCandidate> names, AnnotatedText text) {
        var plain = Plain.of(text.text());
        var all = new ArrayList<>(names);
        var bySentence = NameCandidate.bySentence(names);
        for (var sentence : text.sentences()) {
            if (sentence.isNews() && !CapitalLines.isHeadline(sentence)) {
                addOf(sentence, plain, bySentence.getOrDefault(sentence, List.of()), all);
            }
        }
        return all;
    }

    private void addOf(Sentence sentence, String plain, List<NameCandidate> names, List<NameCandidate> all) {
        var tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isCapitalised()
                    && BEFORE.contains(tokens.get(i - 1).lower())
                    && !(i > 1 && OFFICE.contains(tokens.get(i - 2).lower()))) {
                int from = i;
                titles.startingAt(plain, sentence, i)
                        .filter(title -> title.from() == from && title.role().isPresent())
                        .filter(title -> standsAlone(sentence, title, names))
                        .ifPresent(title -> all.add(new NameCandidate(
                                sentence, title.from(), title.to(), EntityType.PERSON, NameEvidence.BARE_TITLE)));
            }
        }
    }

    private static boolean standsAlone(Sentence sentence, Titles.Title title, List<NameCandidate> names) {
        var tokens = sentence.tokens();
        boolean written = tokens.subList(title.from(), title.to()).stream()
                .allMatch(token -> token.isCapitalised() || token.text().equals("of"));
        boolean one = !tokens.get(title.to() - 1).lower().endsWith("s");
        return written
                && one
                && (title.to() == tokens.size() || !tokens.get(title.to()).isCapitalised())
                && names.stream().noneMatch(name -> name.from() < title.to() && title.from() < name.to());
    }
}
