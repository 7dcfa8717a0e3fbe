package org.dateline.core.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a word hangs on its head: a relation of Universal Dependencies, with the subtypes that English has. */
public enum Relation {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVCL_RELCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CC_PRECONJ,
    CCOMP,
    COMPOUND,
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    CSUBJ_OUTER,
    CSUBJ_PASS,
    DEP,
    DET,
    DET_PREDET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NMOD_DESC,
    NMOD_POSS,
    NMOD_UNMARKED,
    NSUBJ,
    NSUBJ_OUTER,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    OBL_UNMARKED,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final Map<String, Relation> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    /** As Universal Dependencies writes it: {@code nsubj:pass}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ':');
    }

    /** The relation with this label; a subtype that is not in the list is read as its type, what is unknown as {@link #DEP}. */
    public static Relation of(String label) {
        var known = BY_LABEL.get(label);
        if (known != null) {
            return known;
        }
        int colon = label.indexOf(':');
        return colon < 0 ? DEP : BY_LABEL.getOrDefault(label.substring(0, colon), DEP);
    }
}
