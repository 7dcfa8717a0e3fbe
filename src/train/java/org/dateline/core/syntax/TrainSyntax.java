package org.dateline.core.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dateline.core.learn.Articles;
import org.dateline.core.learn.Clusters;
import org.dateline.core.learn.Hash;
import org.dateline.core.learn.IntMap;
import org.dateline.core.learn.Packed;

/** Makes the model of syntax: FOLDER OF TREEBANKS (*-train.conllu.gz), FOLDER OF ARTICLES, MODEL FILE. */
final class TrainSyntax {

    private static final int CLASSES = 256;

    private TrainSyntax() {}

    public static void main(String[] arguments) throws IOException {
        var lessons = lessons(Path.of(arguments[0]));
        var news = new News(new Articles(Path.of(arguments[1])));
        var words = Clusters.of(news.forClasses(), CLASSES);
        var teacher = new Teacher();
        var course = new Course(lessons, map(words), teacher::read);
        course.read(news.forTrees());
        write(Path.of(arguments[2]), words, course.tagger(), course.parser());
    }

    private static List<Lesson> lessons(Path folder) throws IOException {
        var lessons = new ArrayList<Lesson>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().contains("-train.conllu"))
                    .sorted()
                    .forEach(file -> lessons.addAll(Lesson.read(file)));
        }
        return lessons;
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
            parser.moves().write(out, 1.5, 0.25);
            parser.relations().write(out, 1.1, 0.25);
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
