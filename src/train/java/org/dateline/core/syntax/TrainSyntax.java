package org.dateline.core.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dateline.core.learn.Articles;
import org.dateline.core.learn.Clusters;
import org.dateline.core.learn.Hash;
import org.dateline.core.learn.IntMap;
import org.dateline.core.learn.Packed;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;
import org.dateline.core.text.Token;

/**
 * Makes the model of syntax: FOLDER OF TREEBANKS (*-train.conllu.gz, read by people, and *-silver.conllu, made by a teacher of
 * articles: only the parser learns from these, and half as much), FOLDER OF ARTICLES, MODEL FILE.
 */
final class TrainSyntax {

    private static final RuleFiles FILES = name -> {
        var in = TrainSyntax.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final int CLASSES = 256;
    private static final int EVERY = 8;
    private static final int TAG_EPOCHS = 8;
    private static final int PARSE_EPOCHS = 8;

    private TrainSyntax() {}

    public static void main(String[] arguments) throws IOException {
        var lessons = lessons(Path.of(arguments[0]), "-train.conllu");
        var silver = lessons(Path.of(arguments[0]), "-silver.conllu");
        var words = Clusters.of(sentences(new Articles(Path.of(arguments[1]))), CLASSES);
        var classes = map(words);
        var tagger = TagLearner.of(lessons, classes, TAG_EPOCHS, 1);
        var gold = TagLearner.crosswise(lessons, classes, TAG_EPOCHS);
        var trees = new ArrayList<>(gold);
        if (!silver.isEmpty()) {
            trees.addAll(gold);
            silver.forEach(lesson -> trees.add(lesson.withGiven(tagger.tags(lesson.words()))));
        }
        var parser = ParserLearner.of(trees, classes, PARSE_EPOCHS, 1);
        write(Path.of(arguments[2]), words, tagger, parser);
    }

    private static List<Lesson> lessons(Path folder, String ending) throws IOException {
        var lessons = new ArrayList<Lesson>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().contains(ending))
                    .sorted()
                    .forEach(file -> lessons.addAll(Lesson.read(file)));
        }
        return lessons;
    }

    /** Every eighth text of the White House, which are long, and all others. */
    private static List<List<String>> sentences(Articles articles) {
        var annotator = new Annotator(TextModels.load(FILES), TrainSyntax::unknown);
        var sentences = new ArrayList<List<String>>();
        for (var file : articles.files()) {
            try (var texts = articles.texts(file)) {
                var all = texts.toList();
                for (int i = 0; i < all.size(); i += file.toString().contains("whitehouse") ? EVERY : 1) {
                    annotator
                            .annotate(Article.example(all.get(i).text(), Optional.empty()))
                            .sentences()
                            .forEach(sentence -> sentences.add(
                                    sentence.tokens().stream().map(Token::lower).toList()));
                }
            }
        }
        return sentences;
    }

    private static String[] unknown(String[] words) {
        var tags = new String[words.length];
        java.util.Arrays.fill(tags, Tag.X.name());
        return tags;
    }

    private static IntMap map(Map<String, Integer> words) {
        int[] keys = new int[words.size()];
        int[] values = new int[keys.length];
        var byHash = byHash(words);
        int at = 0;
        for (var entry : byHash.entrySet()) {
            keys[at] = entry.getKey();
            values[at++] = entry.getValue();
        }
        return new IntMap(java.util.Arrays.copyOf(keys, at), java.util.Arrays.copyOf(values, at));
    }

    private static Map<Integer, Integer> byHash(Map<String, Integer> words) {
        var byHash = new TreeMap<Integer, Integer>(Integer::compareUnsigned);
        new TreeMap<>(words).forEach((word, number) -> byHash.putIfAbsent(Hash.of(word), number));
        return byHash;
    }

    private static void write(Path target, Map<String, Integer> words, TagLearner tagger, ParserLearner parser)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new Zipped(bytes))) {
            out.writeInt(SyntaxModel.SIGN);
            var byHash = byHash(words);
            Packed.writeKeys(out, byHash.keySet().stream().mapToInt(key -> key).toArray());
            for (int number : byHash.values()) {
                Packed.writeNumber(out, number);
            }
            tagger.table().write(out, 0.2, 0.25);
            parser.moves().write(out, 0.9, 0.25);
            parser.relations().write(out, 0.65, 0.25);
        }
        Files.write(target, bytes.toByteArray());
        System.out.println("model: " + words.size() + " words, " + bytes.size() + " bytes");
    }

    private static final class Zipped extends GZIPOutputStream {
        Zipped(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
