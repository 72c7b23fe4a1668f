/* Ud: the tag sets of Universal Dependencies v2 and of the Penn Treebank, as they occur in English treebanks.
 * Each list is (enumerator, text). Numbers are stored in models: append, never reorder. */
#ifndef DOC_UD_H
#define DOC_UD_H

#include <stdint.h>

#include "base/str.h"

/* clang-format off */
#define UPOS_LIST(ROW) \
    ROW(NONE, "_") ROW(ADJ, "ADJ") ROW(ADP, "ADP") ROW(ADV, "ADV") ROW(AUX, "AUX") ROW(CCONJ, "CCONJ") ROW(DET, "DET") \
    ROW(INTJ, "INTJ") ROW(NOUN, "NOUN") ROW(NUM, "NUM") ROW(PART, "PART") ROW(PRON, "PRON") ROW(PROPN, "PROPN") \
    ROW(PUNCT, "PUNCT") ROW(SCONJ, "SCONJ") ROW(SYM, "SYM") ROW(VERB, "VERB") ROW(X, "X")

#define XPOS_LIST(X) \
    X(NONE, "_") X(NN, "NN") X(IN, "IN") X(DT, "DT") X(NNP, "NNP") X(JJ, "JJ") X(PRP, "PRP") X(STOP, ".") \
    X(RB, "RB") X(COMMA, ",") X(NNS, "NNS") X(VB, "VB") X(CC, "CC") X(VBP, "VBP") X(VBZ, "VBZ") X(CD, "CD") \
    X(VBN, "VBN") X(VBG, "VBG") X(VBD, "VBD") X(TO, "TO") X(MD, "MD") X(PRPS, "PRP$") X(UH, "UH") X(COLON, ":") \
    X(WDT, "WDT") X(RRB, "-RRB-") X(LRB, "-LRB-") X(WRB, "WRB") X(WP, "WP") X(HYPH, "HYPH") X(RP, "RP") \
    X(OPEN, "``") X(CLOSE, "''") X(POS, "POS") X(NNPS, "NNPS") X(JJR, "JJR") X(JJS, "JJS") X(EX, "EX") \
    X(RBR, "RBR") X(SYM, "SYM") X(FW, "FW") X(NFP, "NFP") X(GW, "GW") X(PDT, "PDT") X(ADD, "ADD") X(RBS, "RBS") \
    X(LS, "LS") X(AFX, "AFX") X(WPS, "WP$") X(DOLLAR, "$") X(XX, "XX")

#define REL_LIST(X) \
    X(NONE, "_") X(ROOT, "root") X(ACL, "acl") X(ACL_RELCL, "acl:relcl") X(ADVCL, "advcl") \
    X(ADVCL_RELCL, "advcl:relcl") X(ADVMOD, "advmod") X(AMOD, "amod") X(APPOS, "appos") X(AUX, "aux") \
    X(AUX_PASS, "aux:pass") X(CASE, "case") X(CC, "cc") X(CC_PRECONJ, "cc:preconj") X(CCOMP, "ccomp") \
    X(COMPOUND, "compound") X(COMPOUND_PRT, "compound:prt") X(CONJ, "conj") X(COP, "cop") X(CSUBJ, "csubj") \
    X(CSUBJ_OUTER, "csubj:outer") X(CSUBJ_PASS, "csubj:pass") X(DEP, "dep") X(DET, "det") \
    X(DET_PREDET, "det:predet") X(DISCOURSE, "discourse") X(DISLOCATED, "dislocated") X(EXPL, "expl") \
    X(FIXED, "fixed") X(FLAT, "flat") X(GOESWITH, "goeswith") X(IOBJ, "iobj") X(LIST, "list") X(MARK, "mark") \
    X(NMOD, "nmod") X(NMOD_DESC, "nmod:desc") X(NMOD_POSS, "nmod:poss") X(NMOD_UNMARKED, "nmod:unmarked") \
    X(NSUBJ, "nsubj") X(NSUBJ_OUTER, "nsubj:outer") X(NSUBJ_PASS, "nsubj:pass") X(NUMMOD, "nummod") X(OBJ, "obj") \
    X(OBL, "obl") X(OBL_AGENT, "obl:agent") X(OBL_UNMARKED, "obl:unmarked") X(ORPHAN, "orphan") \
    X(PARATAXIS, "parataxis") X(PUNCT, "punct") X(REPARANDUM, "reparandum") X(VOCATIVE, "vocative") X(XCOMP, "xcomp")
/* clang-format on */

#define UD_ENUM_UPOS(name, text) UPOS_##name,
enum upos { UPOS_LIST(UD_ENUM_UPOS) UPOS_COUNT };
#define UD_ENUM_XPOS(name, text) XPOS_##name,
enum xpos { XPOS_LIST(UD_ENUM_XPOS) XPOS_COUNT };
#define UD_ENUM_REL(name, text) REL_##name,
enum rel { REL_LIST(UD_ENUM_REL) REL_COUNT };

const char *upos_name(unsigned upos);
const char *xpos_name(unsigned xpos);
const char *rel_name(unsigned rel);

/* The number of a name; 0 for a name that is not in the list. A relation with an unknown subtype gives its
 * base. */
unsigned upos_of(struct str name);
unsigned xpos_of(struct str name);
unsigned rel_of(struct str name);

/* The relation without its subtype: REL_NSUBJ for nsubj:pass and nsubj:outer. */
unsigned rel_base(unsigned rel);

#endif
