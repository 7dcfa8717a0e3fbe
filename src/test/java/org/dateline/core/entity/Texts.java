package org.dateline.core.entity;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.name.NameModel;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.SyntaxModel;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;

/** Texts for the tests of this room, annotated as in the program. */
final class Texts {

    static final RuleFiles FILES = name -> {
        var in = Texts.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    static final EntityFinder FINDER = EntityFinder.load(FILES);

    static final NameModel NAMES = NameModel.load(FILES);

    private static final TextModels MODELS = TextModels.load(FILES);
    private static final SyntaxModel SYNTAX = SyntaxModel.load(FILES);

    private Texts() {}

    static AnnotatedText annotated(String text, Part part) {
        var whole = new TextPart(Span.of(0, text.length()), part);
        var article = new Article(
                ArticleId.from("test"),
                "test",
                "test.txt",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                0,
                List.of(whole));
        return new Annotator(MODELS, new LearnedTagger(SYNTAX)).annotate(article);
    }

    /** The country mentions that {@code notes} such as "Chile CHL name" stand for, wherever their words occur. */
    static List<CountryMention> places(String text, List<String> notes) {
        var places = new ArrayList<CountryMention>();
        for (var note : notes) {
            var parts = note.split(" (?=[A-Z]{3} \\w+$)| (?=\\w+$)");
            var kind = MentionKind.valueOf(parts[2].toUpperCase(Locale.ROOT));
            for (int at = text.indexOf(parts[0]); at >= 0; at = text.indexOf(parts[0], at + 1)) {
                places.add(new CountryMention(
                        Span.of(at, at + parts[0].length()),
                        1,
                        CountryCode.of(parts[1]),
                        kind,
                        Optional.empty(),
                        1,
                        "test"));
            }
        }
        return places;
    }

    static Entities find(String text, String... places) {
        return find(annotated(text, Part.BODY), places(text, List.of(places)));
    }

    static Entities find(AnnotatedText text, List<CountryMention> places) {
        return FINDER.find(text, NAMES.names(text), places, Optional.empty());
    }

    /** A mention as the examples write it: "words > name = type, role". */
    static String written(String text, Entities entities, EntityMention mention) {
        var entity = entities.entities().get(mention.entityNo());
        var words = mention.span().in(text);
        var name = words.equals(entity.name()) ? words : words + " > " + entity.name();
        return name + " = " + entity.type()
                + mention.roleTitle().map(role -> ", " + role).orElse("");
    }
}
