package org.rapporteur.language;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dependency relations of Universal Dependencies v2 with the subtypes that English treebanks use. */
public enum Relation {
    ACL("acl"), ACL_RELCL("acl:relcl"), ADVCL("advcl"), ADVCL_RELCL("advcl:relcl"), ADVMOD("advmod"), AMOD(
            "amod"), APPOS("appos"), AUX("aux"), AUX_PASS("aux:pass"), CASE("case"), CC("cc"), CC_PRECONJ(
                    "cc:preconj"), CCOMP("ccomp"), COMPOUND("compound"), COMPOUND_PRT("compound:prt"), CONJ(
                            "conj"), COP("cop"), CSUBJ("csubj"), CSUBJ_OUTER("csubj:outer"), CSUBJ_PASS(
                                    "csubj:pass"), DEP("dep"), DET("det"), DET_PREDET("det:predet"), DISCOURSE(
                                            "discourse"), DISLOCATED("dislocated"), EXPL("expl"), FIXED("fixed"), FLAT(
                                                    "flat"), GOESWITH("goeswith"), IOBJ("iobj"), LIST("list"), MARK(
                                                            "mark"), NMOD("nmod"), NMOD_DESC("nmod:desc"), NMOD_POSS(
                                                                    "nmod:poss"), NMOD_UNMARKED("nmod:unmarked"), NSUBJ(
                                                                            "nsubj"), NSUBJ_OUTER(
                                                                                    "nsubj:outer"), NSUBJ_PASS(
                                                                                            "nsubj:pass"), NUMMOD(
                                                                                                    "nummod"), OBJ(
                                                                                                            "obj"), OBL(
                                                                                                                    "obl"), OBL_AGENT(
                                                                                                                            "obl:agent"), OBL_UNMARKED(
                                                                                                                                    "obl:unmarked"), ORPHAN(
                                                                                                                                            "orphan"), PARATAXIS(
                                                                                                                                                    "parataxis"), PUNCT(
                                                                                                                                                            "punct"), REPARANDUM(
                                                                                                                                                                    "reparandum"), ROOT(
                                                                                                                                                                            "root"), VOCATIVE(
                                                                                                                                                                                    "vocative"), XCOMP(
                                                                                                                                                                                            "xcomp");

    private static final Map<String, Relation> BY_UD = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Relation::ud, relation -> relation));

    private final String ud;

    Relation(String ud) {
        this.ud = ud;
    }

    /** The label as it stands in CoNLL-U, such as {@code nsubj:pass}. */
    public String ud() {
        return ud;
    }

    /** The relation without its subtype: {@link #NSUBJ} for {@link #NSUBJ_PASS}. */
    public Relation base() {
        int colon = ud.indexOf(':');
        return colon < 0 ? this : ofUd(ud.substring(0, colon));
    }

    /**
     * Finds a relation by its CoNLL-U label; an unknown subtype gives the bare relation.
     *
     * @throws IllegalArgumentException when the label's bare relation is unknown too
     */
    public static Relation ofUd(String label) {
        Relation exact = BY_UD.get(label);
        if (exact != null) {
            return exact;
        }
        int colon = label.indexOf(':');
        Relation bare = colon < 0 ? null : BY_UD.get(label.substring(0, colon));
        if (bare == null) {
            throw new IllegalArgumentException("Not a relation of Universal Dependencies: " + label);
        }
        return bare;
    }
}
