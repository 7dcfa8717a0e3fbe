package org.dateline.core.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.learn.Hash;

/** CoreNLP's tagger and shift-reduce parser; what it says is in its own terms, which differ from those of the treebanks. */
final class Teacher {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    private final MaxentTagger tagger = new MaxentTagger(TAGGER);
    private final ShiftReduceParser parser = ShiftReduceParser.loadModel(PARSER);

    Hint read(String[] words) {
        var tagged = tagger.tagSentence(words(words));
        int[] heads = new int[words.length];
        int[] relations = new int[words.length];
        Arrays.fill(heads, Lesson.UNKNOWN);
        Arrays.fill(relations, Hash.of("dep"));
        var tree = parser.apply(tagged.stream().map(Teacher::label).toList());
        var structure = new UniversalEnglishGrammaticalStructure(tree, word -> true);
        for (var arc : structure.typedDependencies(GrammaticalStructure.Extras.NONE)) {
            int word = arc.dep().index() - 1;
            heads[word] = arc.gov().index() - 1;
            relations[word] = Hash.of(arc.reln().toString());
        }
        return new Hint(
                heads, relations, tagged.stream().mapToInt(word -> Hash.of(word.tag())).toArray());
    }

    private static List<HasWord> words(String[] words) {
        var some = new ArrayList<HasWord>();
        for (var word : words) {
            some.add(new Word(word.equals("(") ? "-LRB-" : word.equals(")") ? "-RRB-" : word));
        }
        return some;
    }

    private static CoreLabel label(TaggedWord tagged) {
        var label = new CoreLabel();
        label.setWord(tagged.word());
        label.setValue(tagged.word());
        label.setTag(tagged.tag());
        return label;
    }
}
