package org.dateline.core.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.core.syntax.Clause.Aspect;
import org.dateline.core.syntax.Clause.Form;
import org.dateline.core.syntax.Clause.Kind;

/** Reads what a verb's own words say: form, voice, polarity, modality, aspect, and how its clause hangs on the sentence. */
final class VerbReader {

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "having");
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "am", "got", "get", "gets");

    private final Tree tree;
    private final Grammar grammar;

    VerbReader(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
    }

    /** The clause of the predicate, its sides still empty. */
    Clause read(int predicate, int parent) {
        var marker = marker(predicate);
        var form = form(predicate);
        return new Clause(
                tree,
                predicate,
                kind(predicate, marker),
                parent,
                form,
                isPassive(predicate, form),
                isNegated(predicate),
                modal(predicate),
                aspect(predicate),
                marker,
                List.of(),
                List.of(),
                List.of());
    }

    /** "provided that", "as long as", "in case", "had they attacked, …". */
    private boolean isCondition(int predicate, String marker) {
        if (grammar.conditions().contains(marker)) {
            return true;
        }
        int mark = tree.child(predicate, Relation.MARK);
        if (marker.equals("as") && mark > 0 && tree.lower(mark - 1).equals("long")) {
            return true;
        }
        int from = tree.from(predicate);
        var start = tree.lower(from) + " " + (from + 1 < tree.size() ? tree.lower(from + 1) : "");
        boolean opened = CONDITIONS.contains(start);
        boolean inverted = Set.of("had", "were", "should").contains(tree.lower(from))
                && tree.relation(from) != Relation.ROOT
                && (tree.relation(predicate) == Relation.ADVCL
                        || tree.relation(predicate) == Relation.CCOMP && predicate < tree.head(predicate));
        return opened || inverted;
    }

    private static final Set<String> CONDITIONS =
            Set.of("provided that", "as long", "in case", "assuming that", "on condition", "what if", "so long");

    private Kind kind(int predicate, String marker) {
        return switch (tree.relation(predicate)) {
            case CCOMP, CSUBJ, CSUBJ_PASS, CSUBJ_OUTER ->
                isCondition(predicate, marker) ? Kind.CONDITION : Kind.CONTENT;
            case XCOMP -> Kind.OPEN;
            case ACL_RELCL, ADVCL_RELCL -> Kind.RELATIVE;
            case ACL -> Kind.REDUCED;
            case ADVCL -> isCondition(predicate, marker) ? Kind.CONDITION : Kind.ADVERBIAL;
            case CONJ -> Kind.JOINED;
            case PARATAXIS -> Kind.ASIDE;
            default -> Kind.MAIN;
        };
    }

    private String marker(int predicate) {
        for (int child : tree.children(predicate, Relation.MARK, Relation.CASE)) {
            if (!tree.lower(child).equals("to")) {
                return tree.lower(child);
            }
        }
        int when = tree.child(predicate, Relation.ADVMOD);
        return when >= 0 && Set.of("when", "where", "why", "how").contains(tree.lower(when)) ? tree.lower(when) : "";
    }

    private Form form(int predicate) {
        if (predicate > 0 && tree.lower(predicate - 1).equals("to") && tree.tag(predicate) == Tag.VERB) {
            return Form.INFINITIVE;
        }
        for (int child : tree.children(predicate, Relation.MARK)) {
            if (child < predicate && tree.lower(child).equals("to")) {
                return Form.INFINITIVE;
            }
        }
        int auxiliary = tree.child(predicate, Relation.AUX, Relation.AUX_PASS, Relation.COP);
        var word = tree.lower(auxiliary >= 0 ? auxiliary : predicate);
        if (auxiliary >= 0) {
            return word.endsWith("ing") ? Form.GERUND : Form.FINITE;
        }
        if (tree.tag(predicate) != Tag.VERB && tree.tag(predicate) != Tag.AUX) {
            return Form.FRAGMENT;
        }
        if (word.endsWith("ing")) {
            return Form.GERUND;
        }
        boolean hanging = tree.relation(predicate) == Relation.ACL
                || tree.relation(predicate) == Relation.ADVCL
                        && tree.child(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS) < 0;
        return hanging && !word.endsWith("s") ? Form.PARTICIPLE : Form.FINITE;
    }

    /** By its auxiliary; without one only if nothing is acted upon: parsers take "has rejected calls by" for a passive. */
    private boolean isPassive(int predicate, Form form) {
        int auxiliary = tree.child(predicate, Relation.AUX_PASS);
        if (auxiliary >= 0 && BE.contains(tree.lower(auxiliary)) || isJoinedPassive(predicate)) {
            return true;
        }
        if (grammar.neverPassive().contains(tree.lower(predicate))) {
            return false;
        }
        if (form == Form.PARTICIPLE) {
            return tree.child(predicate, Relation.OBJ) < 0;
        }
        boolean other = tree.child(predicate, Relation.AUX, Relation.OBJ) >= 0
                || hasStop() && tree.child(predicate, Relation.XCOMP, Relation.CCOMP) >= 0;
        return !other && tree.child(predicate, Relation.NSUBJ_PASS, Relation.OBL_AGENT) >= 0;
    }

    /** Prose, not a headline. */
    private boolean hasStop() {
        return tree.lower(tree.size() - 1).equals(".");
    }

    /** "was tried and convicted": the second too, if it can be; not "was shot and died", "was freed and left the country". */
    private boolean isJoinedPassive(int predicate) {
        int first = tree.head(predicate);
        boolean joined = tree.relation(predicate) == Relation.CONJ && tree.tag(predicate) == Tag.VERB;
        if (!joined
                || tree.child(first, Relation.AUX_PASS) < 0
                || grammar.neverPassive().contains(tree.lower(predicate))) {
            return false;
        }
        var word = tree.lower(predicate);
        boolean own = tree.child(
                        predicate,
                        Relation.AUX,
                        Relation.AUX_PASS,
                        Relation.OBJ,
                        Relation.NSUBJ,
                        Relation.XCOMP,
                        Relation.CCOMP,
                        Relation.MARK)
                >= 0;
        return !own && !word.endsWith("s") && !word.endsWith("ing");
    }

    private boolean isNegated(int predicate) {
        if (isNoLonger(predicate)) {
            return true;
        }
        for (int child : tree.children(predicate)) {
            boolean negates = switch (tree.relation(child)) {
                case ADVMOD, CC, CC_PRECONJ, DISCOURSE -> grammar.negations().contains(tree.lower(child));
                case OBL -> hasNo(child) && tree.lower(child).equals("time");
                case NSUBJ, NSUBJ_PASS -> grammar.negations().contains(tree.lower(child)) || hasNo(child);
                case OBJ -> hasNo(child);
                default -> false;
            };
            if (negates) {
                return true;
            }
        }
        return false;
    }

    /** "no soldiers", "none of them", "neither Chad nor Mali", "not a single ship". */
    private boolean hasNo(int noun) {
        for (int child : tree.children(noun, Relation.DET, Relation.CC_PRECONJ, Relation.CC, Relation.ADVMOD)) {
            boolean not =
                    tree.lower(child).equals("not") && tree.lower(child + 1).equals("a");
            if (child < noun && (not || Set.of("no", "neither").contains(tree.lower(child)))) {
                return true;
            }
        }
        return false;
    }

    /** "no longer supports", "has yet to sign", "stopped short of declaring". */
    private boolean isNoLonger(int predicate) {
        int from = Math.max(0, predicate - 4);
        for (int i = from; i < predicate; i++) {
            boolean longer = tree.lower(i).equals("no") && tree.lower(i + 1).equals("longer");
            boolean yet = tree.lower(i).equals("yet") && tree.lower(i + 1).equals("to");
            boolean shortOf = tree.lower(i).equals("short") && tree.lower(i + 1).equals("of");
            if (longer || yet || shortOf) {
                return true;
            }
        }
        return false;
    }

    private String modal(int predicate) {
        for (int child : tree.children(predicate, Relation.AUX)) {
            var word = tree.lower(child);
            if (grammar.modals().contains(word)) {
                return switch (word) {
                    case "wo", "'ll" -> "will";
                    case "'d" -> "would";
                    case "ca" -> "can";
                    default -> word;
                };
            }
        }
        return "";
    }

    private Aspect aspect(int predicate) {
        boolean perfect = false;
        boolean being = false;
        for (int child : tree.children(predicate, Relation.AUX, Relation.AUX_PASS, Relation.COP)) {
            perfect |= HAVE.contains(tree.lower(child));
            being |= tree.relation(child) == Relation.AUX
                            && BE.contains(tree.lower(child))
                            && tree.lower(predicate).endsWith("ing")
                    || tree.lower(child).equals("being");
        }
        if (being) {
            return perfect ? Aspect.PERFECT_PROGRESSIVE : Aspect.PROGRESSIVE;
        }
        return perfect ? Aspect.PERFECT : Aspect.SIMPLE;
    }
}
