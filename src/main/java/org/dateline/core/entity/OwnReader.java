package org.dateline.core.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Plain;
import org.dateline.core.text.Sentence;

/** Puts the user's names in the place of what was found there, and takes away what the user says is no name. */
final class OwnReader {

    private final OwnNames own;
    private final String plain;
    private final Optional<PublicationDate> published;

    OwnReader(OwnNames own, AnnotatedText text, Optional<PublicationDate> published) {
        this.own = own;
        this.plain = Plain.of(text.text());
        this.published = published;
    }

    /** What the user says a candidate names. */
    Optional<OwnName> meaning(NameCandidate candidate) {
        return candidate.evidence() == NameEvidence.OWN
                ? own.at(plain, candidate.sentence(), candidate.from(), published)
                        .map(OwnNames.Match::name)
                : Optional.empty();
    }

    List<NameCandidate> correct(AnnotatedText text, List<NameCandidate> candidates) {
        if (own.isEmpty()) {
            return candidates;
        }
        var bySentence = new IdentityHashMap<Sentence, List<NameCandidate>>();
        candidates.forEach(candidate -> bySentence
                .computeIfAbsent(candidate.sentence(), sentence -> new ArrayList<>())
                .add(candidate));
        for (var sentence : text.sentences()) {
            if (sentence.isNews()) {
                correct(sentence, bySentence);
            }
        }
        return bySentence.values().stream().flatMap(List::stream).toList();
    }

    private void correct(Sentence sentence, Map<Sentence, List<NameCandidate>> bySentence) {
        int i = 0;
        while (i < sentence.tokens().size()) {
            var match = own.at(plain, sentence, i, published);
            if (match.isEmpty()) {
                i++;
                continue;
            }
            put(sentence, i, match.get(), bySentence.computeIfAbsent(sentence, unseen -> new ArrayList<>()));
            i = match.get().to();
        }
    }

    private static void put(Sentence sentence, int from, OwnNames.Match match, List<NameCandidate> found) {
        int to = match.to();
        boolean yields = to == from + 1 || match.name().type().isEmpty();
        if (yields && found.stream().anyMatch(name -> isLonger(name, from, to))) {
            return;
        }
        found.removeIf(name -> name.from() < to && from < name.to());
        match.name()
                .type()
                .ifPresent(type ->
                        found.add(new NameCandidate(sentence, from, to, type, NameEvidence.OWN, match.isPossessive())));
    }

    /** A single word inside a longer name is part of that name: a firm "Mercury" is not in "Tervo Mercury". */
    private static boolean isLonger(NameCandidate name, int from, int to) {
        return name.length() > to - from && name.from() <= from && to <= name.to();
    }
}
