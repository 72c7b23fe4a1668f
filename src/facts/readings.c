#include "facts/readings.h"

#include <assert.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { UNREAD, READING, READ };
enum { DEPTH = 8, CHILDREN = 64 }; /* how deep readings nest, how many dependents of one word are looked at */

/* The worth of what a pattern asks for. */
enum { WORTH_WORDS = 12, WORTH_DEED = 11, WORTH_ROLE = 3, WORTH_OPTION = 1, WORTH_UNREAD = 3 };

/* A word with its arguments by what they do, voice undone. */
struct frame {
    uint32_t token, subject, object, second; /* "gave Y aid": the object is aid, second is Y */
    bool is_noun, is_passive;
};

static void read_word(struct readings *r, uint32_t t, uint32_t depth);

/* ---- looking around in the tree ------------------------------------------------------------------------ */

static const struct arc *arc_of(const struct readings *r, uint32_t t) { return &r->d->arcs.at[t]; }

/* The dependents of a word, the first CHILDREN of them: no pattern needs more, and hostile sentences have
 * thousands. */
#define EACH_CHILD(r, c, head)                                                                               \
    for (uint32_t c = (head) ? arc_of(r, head)->first_child : 0, seen_##c = 0; c && seen_##c < CHILDREN;     \
         c = arc_of(r, c)->next_sibling, seen_##c++)

static bool has_lemma(const struct readings *r, uint32_t set, uint32_t t) {
    return patterns_has(r->patterns, set, r->words[t]);
}

static bool lemma_is(const struct readings *r, uint32_t t, const char *word) {
    return str_is(r->words[t], word);
}

/* Whether a word is introduced by one of the prepositions ("of killing" has its "of" as a mark). */
static bool has_case(const struct readings *r, uint32_t t, uint32_t preps) {
    for (uint32_t c = arc_of(r, t)->first_child; c && c < t; c = arc_of(r, c)->next_sibling) {
        unsigned rel = arc_of(r, c)->rel;
        if ((rel == REL_CASE || rel == REL_MARK) && has_lemma(r, preps, c)) return true;
    }
    return false;
}

static bool case_is(const struct readings *r, uint32_t t, const char *word) {
    for (uint32_t c = arc_of(r, t)->first_child; c && c < t; c = arc_of(r, c)->next_sibling)
        if (arc_of(r, c)->rel == REL_CASE && lemma_is(r, c, word)) return true;
    return false;
}

static bool is_infinitive(const struct readings *r, uint32_t t) {
    uint32_t c = r->clause_of[t];
    return c && r->d->clauses.at[c].is_infinitive;
}

static bool is_nominal(const struct readings *r, uint32_t t) {
    unsigned upos = r->d->tags.at[t].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON || upos == UPOS_NUM ||
           upos == UPOS_SYM || upos == UPOS_ADJ || upos == UPOS_DET;
}

/* ---- actors -------------------------------------------------------------------------------------------- */

static bool is_actor(const struct readings *r, uint32_t mention) {
    return mention && r->d->mentions.at[mention].actor;
}

/* Whether a dependent of a noun may name who stands behind it: "Israeli strikes", "the army's decision",
 * "the decision of the court". */
static bool names_owner(const struct readings *r, uint32_t child) {
    switch (arc_of(r, child)->rel) {
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_NMOD_POSS:
    case REL_NMOD_DESC: return true;
    case REL_NMOD:
    case REL_OBL:
        return case_is(r, child, "of") || case_is(r, child, "by") || case_is(r, child, "from") ||
               case_is(r, child, "in");
    case REL_ACL: return true; /* "strikes carried out by the army" */
    default: return false;
    }
}

bool readings_is_force(struct str code) {
    return code.size >= 2 && (code.at[0] == '2' || (code.at[0] == '1' && code.at[1] >= '7'));
}

/* "The killing of prisoners": they do not do it. */
static bool suffers(const struct readings *r, uint32_t deed, uint32_t child) {
    const struct reading *told = &r->at[deed];
    return told->pattern && told->pattern->is_noun && readings_is_force(told->code) && told->target == child;
}

/* The actor's word among what hangs on `token` and may name its owner; 0 = none. */
static uint32_t owner_inside(const struct readings *r, uint32_t token) {
    uint32_t queue[CHILDREN], count = 0;
    if (token) queue[count++] = token;
    for (uint32_t i = 0; i < count && i < 12; i++) {
        EACH_CHILD(r, c, queue[i]) {
            if (!names_owner(r, c) || suffers(r, queue[i], c)) continue;
            if (is_actor(r, r->mention_of[c]) && r->mention_of[c] != r->mention_of[token] && !r->is_date[c])
                return c;
            if (count < CHILDREN) queue[count++] = c;
        }
    }
    return 0;
}

uint32_t readings_mention(const struct readings *r, uint32_t token) {
    if (!token) return 0;
    if (r->mention_of[token]) return r->mention_of[token];
    return r->mention_of[owner_inside(r, token)];
}

/* An actor or a name that no stage knows. */
static bool is_somebody(const struct readings *r, uint32_t t) {
    return is_actor(r, r->mention_of[t]) || r->d->tags.at[t].upos == UPOS_PROPN ||
           r->d->tags.at[t].upos == UPOS_PRON;
}

static bool is_same_actor(const struct readings *r, uint32_t a, uint32_t b) {
    if (a == b) return true;
    uint32_t x = readings_mention(r, a), y = readings_mention(r, b);
    if (!x || !y) return false;
    return x == y || (r->d->mentions.at[x].actor && r->d->mentions.at[x].actor == r->d->mentions.at[y].actor);
}

/* ---- frames -------------------------------------------------------------------------------------------- */

/* Who does the deed a noun tells of: "Russia's invasion", "an attack by rebels", "rebel push", "talks
 * between". */
static uint32_t noun_source(const struct readings *r, uint32_t t) {
    uint32_t owner = 0;
    EACH_CHILD(r, c, t) {
        unsigned rel = arc_of(r, c)->rel;
        bool linked = rel == REL_NMOD || rel == REL_OBL || rel == REL_OBL_AGENT;
        if (linked && (case_is(r, c, "by") || case_is(r, c, "between") || case_is(r, c, "among"))) return c;
        if (rel == REL_NMOD_POSS && !owner) owner = c;
        if ((rel == REL_AMOD || rel == REL_COMPOUND) && r->mention_of[c] && !owner) owner = c;
    }
    return owner;
}

/* "At least four", "up to four" make a parser take what is counted for an oblique: it is the object all the
 * same. */
static bool is_hedged_number(const struct readings *r, uint32_t t) {
    static const char *const HEDGES[][2] = {{"at", "least"}, {"at", "most"}, {"up", "to"}, {"close", "to"}};
    if (r->d->tags.at[t].upos != UPOS_NUM || t <= 2) return false;
    for (size_t i = 0; i < sizeof HEDGES / sizeof *HEDGES; i++)
        if (str_is(r->words[t - 2], HEDGES[i][0]) && str_is(doc_token(r->d, t - 1), HEDGES[i][1]))
            return true;
    return false;
}

static bool is_hedged(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        unsigned rel = rel_base(arc_of(r, c)->rel);
        if (c < t && rel == REL_NUMMOD && is_hedged_number(r, c)) return true;
    }
    return is_hedged_number(r, t);
}

static uint32_t hedged_object(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        unsigned rel = rel_base(arc_of(r, c)->rel);
        if (c < t || r->is_date[c]) continue;
        if (rel == REL_XCOMP && r->d->tags.at[c].upos == UPOS_NUM) return c; /* "freed 11 of the miners" */
        if (rel == REL_OBL && is_hedged(r, c)) return c;
    }
    return 0;
}

/* "On Monday gunmen attacked", "In Arequipa police arrested": a date or place before the subject makes a
 * parser take the whole for an oblique. */
static uint32_t fronted_subject(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        if (c > t || rel_base(arc_of(r, c)->rel) != REL_OBL || r->is_date[c] || !is_nominal(r, c)) continue;
        if (arc_of(r, c)->end + 1 < t) continue;
        EACH_CHILD(r, inner, c) {
            bool is_place = r->is_place[inner] && !r->is_place[c] && arc_of(r, inner)->rel == REL_COMPOUND;
            bool is_front = r->is_date[inner] || (is_place && is_actor(r, r->mention_of[c]));
            if (inner < c && is_front && rel_base(arc_of(r, inner)->rel) != REL_CASE) return c;
        }
    }
    return 0;
}

/* "Denied on Thursday charges that": the same with what stands behind the verb. "Forced out on Wednesday more
 * than 1,000 refugees": people without a preposition are the object too. */
static uint32_t dated_object(const struct readings *r, uint32_t t) {
    EACH_CHILD(r, c, t) {
        if (c < t || rel_base(arc_of(r, c)->rel) != REL_OBL || r->is_date[c] || !is_nominal(r, c)) continue;
        bool is_bare = !doc_child(r->d, c, REL_CASE) && !doc_child(r->d, c, REL_MARK);
        if (is_bare && is_actor(r, r->mention_of[c]) && arc_of(r, c)->left > t) return c;
        uint32_t left = arc_of(r, c)->left;
        if (left == t + 1 && left + 1 < c && r->is_date[left + 1]) return c;
    }
    return 0;
}

static bool has_no_subject(const struct readings *r, uint32_t t) {
    unsigned xpos = r->d->tags.at[t].xpos;
    bool is_finite = xpos == XPOS_VBD || xpos == XPOS_VBZ || xpos == XPOS_VBP;
    return is_finite && rel_base(arc_of(r, t)->rel) == REL_ADVCL && !doc_child(r->d, t, REL_NSUBJ);
}

/* "Offered talks, weeks after fighting closed the road": a finite clause whose own subject a parser missed
 * does not have that of the clause above, and neither has the participle that should have been its subject.
 */
static bool lacks_subject(const struct readings *r, uint32_t t) {
    bool is_before = r->d->tags.at[t].xpos == XPOS_VBG && arc_of(r, t)->head == t + 1;
    return has_no_subject(r, is_before ? t + 1 : t);
}

/* "the accord that it signed", "the accord it signed": where no parser has found the object it is what the
 * clause tells of, unless a word shows another place for it ("the town where"). */
static uint32_t antecedent_object(const struct readings *r, uint32_t verb, uint32_t subject) {
    const struct arc *a = arc_of(r, verb);
    if (a->rel != REL_ACL_RELCL || !a->head || !subject || subject == a->head || subject < a->head) return 0;
    EACH_CHILD(r, c, verb) {
        unsigned xpos = r->d->tags.at[c].xpos;
        if (xpos == XPOS_WDT || xpos == XPOS_WP || xpos == XPOS_WRB) return 0;
    }
    return a->head;
}

/* "brought them blankets": of two objects the first is who gets it, where no parser has told so. */
static uint32_t later_object(const struct readings *r, uint32_t verb, uint32_t first) {
    uint32_t last = 0;
    EACH_CHILD(r, c, verb)
    if (c > first && arc_of(r, c)->rel == REL_OBJ && is_nominal(r, c) && !r->is_date[c]) last = c;
    return last;
}

/* "found the general guilty": who is found so may hang on the word that says it. */
static uint32_t object_within(const struct readings *r, uint32_t t) {
    uint32_t c = doc_child(r->d, t, REL_XCOMP);
    bool is_judged = c > t && r->d->tags.at[c].upos == UPOS_ADJ && !is_infinitive(r, c);
    return is_judged ? doc_child(r->d, c, REL_NSUBJ) : 0;
}

/* "gave the government 48 hours": of two objects side by side the time is what is given. */
static void part_objects(const struct readings *r, struct frame *f) {
    uint32_t first = doc_child(r->d, f->token, REL_OBJ);
    if (f->object != first || first < f->token) return;
    EACH_CHILD(r, c, f->token) {
        if (c <= first || arc_of(r, c)->rel != REL_OBJ || !r->is_date[c]) continue;
        f->object = c;
        f->second = first;
    }
}

/* "Issued a statement condemning": who issues it condemns. */
static uint32_t author(const struct readings *r, uint32_t t, uint32_t subject) {
    const struct arc *a = arc_of(r, t);
    bool is_said = a->rel == REL_ACL && a->head == subject && r->d->tags.at[t].xpos == XPOS_VBG;
    uint32_t verb = is_said && !is_somebody(r, subject) && arc_of(r, subject)->rel == REL_OBJ
                        ? arc_of(r, subject)->head
                        : 0;
    uint32_t issuer = verb && r->clause_of[verb] ? r->d->clauses.at[r->clause_of[verb]].subject : 0;
    return issuer ? issuer : subject;
}

static struct frame frame_of(const struct readings *r, uint32_t t, bool is_noun) {
    struct frame f = {.token = t, .is_noun = is_noun};
    if (is_noun) {
        f.subject = noun_source(r, t);
        return f;
    }
    const struct clause *c = &r->d->clauses.at[r->clause_of[t]];
    f.is_passive = c->is_passive;
    f.subject = c->is_passive ? c->agent : c->subject;
    f.object = c->object;
    f.second = doc_child(r->d, t, REL_IOBJ);
    if (lacks_subject(r, t)) f.subject = 0;
    if (!f.subject && !c->is_passive) f.subject = fronted_subject(r, t);
    if (f.subject && !c->is_passive) f.subject = author(r, t, f.subject);
    if (!f.second && !c->is_passive) part_objects(r, &f);
    if (!f.object && !c->is_passive) f.object = object_within(r, t);
    if (!f.object && !c->is_passive) f.object = f.second; /* a parser's slip: "allow them to leave" */
    if (!f.object && !c->is_passive) f.object = hedged_object(r, t);
    if (!f.object && !c->is_passive) f.object = dated_object(r, t);
    if (!f.object && !c->is_passive) f.object = antecedent_object(r, t, f.subject);
    uint32_t later = !c->is_passive && f.object && !f.second ? later_object(r, t, f.object) : 0;
    if (later && is_somebody(r, f.object)) {
        f.second = f.object;
        f.object = later;
    }
    if (c->is_passive && c->object) f.second = c->subject; /* "were given aid" */
    if (c->is_passive && !c->object) f.object = c->subject;
    return f;
}

/* ---- filling the places of a pattern ------------------------------------------------------------------- */

/* One attempt to fit a pattern to a frame. */
struct fit {
    struct readings *r;
    const struct pattern *pattern;
    struct frame f;
    struct reading made;
    uint32_t doer; /* who should do it, where that is told */
    uint32_t said; /* the word of the pattern found last, that a modifier may stand with */
    uint32_t depth;
};

static const struct reading *read_now(struct readings *r, uint32_t t, uint32_t depth) {
    if (r->state[t] == UNREAD) read_word(r, t, depth + 1);
    return r->state[t] == READ && r->at[t].pattern ? &r->at[t] : NULL;
}

static bool is_held(const struct readings *r, uint32_t child) {
    unsigned rel = arc_of(r, child)->rel;
    return rel == REL_COMPOUND || rel == REL_AMOD || (rel == REL_NMOD && !case_is(r, child, "in"));
}

/* The token whose reading is meant by `t`: itself, or what a transparent noun holds. */
static uint32_t deed_under(struct readings *r, uint32_t t, uint32_t depth) {
    for (uint32_t step = 0; step < 3 && t; step++) {
        const struct reading *own = read_now(r, t, depth);
        if (own && own->code.size) return t;
        if (r->clause_of[t] || !has_lemma(r, r->transparent, t)) return 0;
        uint32_t next = 0;
        EACH_CHILD(r, c, t) {
            if (!is_held(r, c)) continue;
            const struct reading *held = read_now(r, c, depth);
            if (held && held->code.size) return c;
            if (!next && has_lemma(r, r->transparent, c)) next = c;
        }
        t = next;
    }
    return 0;
}

static void widen(struct reading *made, uint32_t first, uint32_t last) {
    if (first < made->first) made->first = first;
    if (last > made->last) made->last = last;
}

/* Takes words into the trigger. What a relative clause hangs on stays outside: "an accord which they SIGNED".
 */
static void take_words(struct fit *x, uint32_t first, uint32_t last) {
    uint32_t t = x->f.token;
    bool is_antecedent = arc_of(x->r, t)->rel == REL_ACL_RELCL && last <= arc_of(x->r, t)->head;
    if (!is_antecedent) widen(&x->made, first, last);
}

/* The words wanted, at the token, at a conjunct of it, or in what a transparent noun holds. */
static uint32_t word_under(const struct readings *r, uint32_t t, uint32_t set) {
    if (has_lemma(r, set, t)) return t;
    bool is_transparent = has_lemma(r, r->transparent, t);
    EACH_CHILD(r, c, t) {
        bool looked = arc_of(r, c)->rel == REL_CONJ || (is_transparent && is_held(r, c));
        if (looked && has_lemma(r, set, c)) return c;
    }
    return 0;
}

/* Whether an actor's words hold one of a set: "riot police" is <police>. */
static bool is_kind(const struct readings *r, uint32_t t, uint32_t set) {
    if (!set) return true;
    if (!t) return false;
    if (has_lemma(r, set, t)) return true;
    EACH_CHILD(r, c, t) {
        unsigned rel = rel_base(arc_of(r, c)->rel);
        if ((rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_FLAT) && has_lemma(r, set, c)) return true;
    }
    return false;
}

/* Puts token `t` into a place. False where it does not fit. */
static bool fill(struct fit *x, const struct piece *p, uint32_t t) {
    struct readings *r = x->r;
    uint32_t found = t;
    if (!t || t == x->f.token) return false;
    switch (p->filler) {
    case FILLER_WORDS:
        found = word_under(r, t, p->words);
        if (!found) return false;
        take_words(x, found, found);
        x->said = found;
        x->made.score += WORTH_WORDS;
        return true;
    case FILLER_PLACE:
        if (!r->is_place[t]) return false;
        x->made.score += WORTH_WORDS;
        return true;
    case FILLER_DEED:
        x->made.inner = deed_under(r, t, x->depth);
        return x->made.inner || x->pattern->act || !x->pattern->code.size ||
               (p->kind != PIECE_OBJECT && p->kind != PIECE_OBLIQUE);
    default:
        if (!is_nominal(r, t) || !is_kind(r, t, p->words)) return false;
        if (p->is_actor && !is_somebody(r, t)) return false;
        if (p->kind == PIECE_OBLIQUE && r->is_date[t]) return false; /* "called on Friday" */
        if (p->filler == FILLER_SOURCE) x->made.source = t;
        if (p->filler == FILLER_TARGET) x->made.target = t;
        x->made.score += WORTH_ROLE + (p->words ? WORTH_WORDS : 0);
        return true;
    }
}

/* "proposed a truce, with Malaysia as witness": what a comma sets apart is nobody the deed is aimed at. */
static bool follows_comma(const struct readings *r, uint32_t t) {
    return str_is(doc_token(r->d, t), ",") || (t > 1 && str_is(doc_token(r->d, t - 1), ","));
}

static bool fill_oblique_of(struct fit *x, const struct piece *p, uint32_t head, uint32_t from) {
    struct readings *r = x->r;
    if (!head) return false;
    EACH_CHILD(r, c, head) {
        unsigned rel = rel_base(arc_of(r, c)->rel);
        bool linked = rel == REL_OBL || rel == REL_NMOD || rel == REL_ADVCL || rel == REL_ACL ||
                      rel == REL_XCOMP || rel == REL_CCOMP;
        bool is_aside = p->filler == FILLER_TARGET && follows_comma(r, arc_of(r, c)->left);
        if (c > from && linked && !is_aside && has_case(r, c, p->preps) && fill(x, p, c)) return true;
    }
    return false;
}

/* A phrase with a preposition hangs on the word itself, or, for all a parser knows, on its object, or, where
 * the word is a noun, on its verb: "launched assaults upon troops". */
static bool fill_oblique(struct fit *x, const struct piece *p) {
    const struct frame *f = &x->f;
    if (p->may_be_bare && f->object && fill(x, p, f->object)) return true;
    if (fill_oblique_of(x, p, f->token, 0)) return true;
    if (!f->is_noun) {
        uint32_t behind = f->object < f->token ? f->object : f->token; /* "evidence against them was shown" */
        if (fill_oblique_of(x, p, f->object, behind)) return true;
        if (fill_oblique_of(x, p, x->made.inner, f->token)) return true;
        EACH_CHILD(x->r, c, f->object) /* "gave details of the holders to the court" */
        if (c > f->token && arc_of(x->r, c)->rel == REL_NMOD && fill_oblique_of(x, p, c, f->token))
            return true;
        return false;
    }
    unsigned rel = rel_base(arc_of(x->r, f->token)->rel);
    if (rel == REL_COMPOUND || rel == REL_NMOD) /* "peace talks with", "the idea of talks with" */
        return fill_oblique_of(x, p, arc_of(x->r, f->token)->head, f->token) ||
               fill_oblique_of(x, p, arc_of(x->r, arc_of(x->r, f->token)->head)->head, f->token);
    return (rel == REL_OBJ || rel == REL_OBL || rel == REL_NSUBJ) &&
           fill_oblique_of(x, p, arc_of(x->r, f->token)->head, f->token);
}

static bool fill_object(struct fit *x, const struct piece *p) {
    bool shares = false; /* another piece wants the object: this one is who gets it */
    for (uint8_t i = 0; i < x->pattern->count; i++) {
        const struct piece *other = &x->pattern->pieces[i];
        shares = shares || (other != p && other->kind == PIECE_OBJECT);
    }
    bool is_role = p->filler == FILLER_SOURCE || p->filler == FILLER_TARGET || p->filler == FILLER_ANY;
    return fill(x, p, shares && is_role ? x->f.second : x->f.object);
}

static bool fill_infinitive_of(struct fit *x, const struct piece *p, uint32_t head) {
    EACH_CHILD(x->r, c, head) {
        unsigned rel = rel_base(arc_of(x->r, c)->rel);
        bool linked =
            rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ADVCL || rel == REL_ACL || rel == REL_OBL;
        if (linked && c > x->f.token && is_infinitive(x->r, c) && fill(x, p, c)) return true;
    }
    return false;
}

static bool fill_infinitive(struct fit *x, const struct piece *p) {
    return fill_infinitive_of(x, p, x->f.token) || fill_infinitive_of(x, p, x->f.object) ||
           fill_infinitive_of(x, p, x->made.target);
}

/* Whose deed a complement would be: its subject, or the first actor in words that a parser made no clause of.
 */
static uint32_t doer_in(const struct readings *r, uint32_t c) {
    if (r->clause_of[c]) return r->d->clauses.at[r->clause_of[c]].subject;
    uint32_t end = arc_of(r, c)->end;
    for (uint32_t t = arc_of(r, c)->left; t < end && t < c + CHILDREN; t++)
        if (is_actor(r, r->mention_of[t])) return t;
    return 0;
}

static bool fill_that(struct fit *x, const struct piece *p) {
    struct readings *r = x->r;
    uint32_t c = doc_child(r->d, x->f.token, REL_CCOMP);
    const struct arc *a = arc_of(r, x->f.token);
    if (!c && a->rel == REL_PARATAXIS) c = a->head;   /* "Assad must go," he said */
    if (!c) c = doc_child(r->d, x->f.token, REL_ACL); /* "the demand that they leave" */
    if (!c && x->f.object) c = doc_child(r->d, x->f.object, REL_ACL);
    if (!c || is_infinitive(r, c)) return false;
    if (p->words) {
        uint32_t modal = r->d->clauses.at[r->clause_of[c]].modal;
        if (!modal || !has_lemma(r, p->words, modal)) return false;
        x->made.score += WORTH_WORDS;
    }
    if (!x->doer) x->doer = doer_in(r, c);
    return fill(x, p, c);
}

static bool fill_participle(struct fit *x, const struct piece *p) {
    struct readings *r = x->r;
    EACH_CHILD(r, c, x->f.token) {
        unsigned rel = rel_base(arc_of(r, c)->rel);
        bool linked = rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ADVCL || rel == REL_OBJ;
        if (linked && c > x->f.token && r->d->tags.at[c].xpos == XPOS_VBG && fill(x, p, c)) return true;
    }
    return false;
}

static bool fill_modifier_of(struct fit *x, const struct piece *p, uint32_t head) {
    struct readings *r = x->r;
    EACH_CHILD(r, c, head) {
        unsigned rel = rel_base(arc_of(r, c)->rel);
        if (rel != REL_AMOD && rel != REL_COMPOUND && rel != REL_NMOD && rel != REL_FLAT && rel != REL_ADVMOD)
            continue;
        if (!has_lemma(r, p->words, c)) continue;
        if (c < head) take_words(x, c, c);
        x->made.score += WORTH_WORDS;
        return true;
    }
    return false;
}

/* A word that goes with the trigger or, where that is a verb, with its object or the pattern's word before:
 * "began a hunger strike", "killed in a car bombing". */
static bool fill_modifier(struct fit *x, const struct piece *p) {
    if (fill_modifier_of(x, p, x->f.token)) return true;
    return !x->f.is_noun && (fill_modifier_of(x, p, x->f.object) || fill_modifier_of(x, p, x->said));
}

static bool fill_piece(struct fit *x, const struct piece *p) {
    switch (p->kind) {
    case PIECE_OBJECT: return fill_object(x, p);
    case PIECE_OBLIQUE: return fill_oblique(x, p);
    case PIECE_TO: return fill_infinitive(x, p);
    case PIECE_THAT: return fill_that(x, p);
    case PIECE_ING: return fill_participle(x, p);
    default: return fill_modifier(x, p);
    }
}

static bool fill_pieces(struct fit *x) {
    const struct pattern *pattern = x->pattern;
    for (uint8_t i = 0; i < pattern->count; i++) {
        const struct piece *p = &pattern->pieces[i];
        bool filled = fill_piece(x, p);
        if (!filled && !p->is_optional) return false;
        if (filled && p->is_optional) {
            x->made.has_complement = true;
            x->made.score += WORTH_OPTION;
        }
    }
    return true;
}

/* "ruled out", "ruled it out" */
static bool fill_particle(struct fit *x) {
    struct readings *r = x->r;
    uint32_t set = x->pattern->particle, t = x->f.token;
    if (!set) return true;
    x->made.score += WORTH_WORDS;
    EACH_CHILD(r, c, t) {
        if (c < t || !has_lemma(r, set, c) || r->d->tags.at[c].upos == UPOS_VERB) continue;
        widen(&x->made, c, c);
        return true;
    }
    bool is_free = t + 1 < arc_of(r, t)->end && arc_of(r, t + 1)->rel != REL_DET; /* not "said no man" */
    if (is_free && has_lemma(r, set, t + 1)) {
        widen(&x->made, t + 1, t + 1);
        return true;
    }
    return false;
}

static bool fill_subject(struct fit *x) {
    const struct pattern *pattern = x->pattern;
    uint32_t t = x->f.subject;
    if (pattern->is_noun) {
        x->made.source = t;
        return true;
    }
    if (pattern->subject == FILLER_TARGET && x->f.is_passive) return false;
    if (pattern->subject == FILLER_DEED) {
        uint32_t subject = x->f.is_passive ? x->f.object : t;
        return fill(x, &(struct piece){.filler = FILLER_DEED}, subject) && x->made.inner;
    }
    if (!t) return (x->f.is_passive || is_infinitive(x->r, x->f.token)) && !pattern->subject_words;
    if (pattern->subject_acts && !is_somebody(x->r, t)) return false;
    return fill(x, &(struct piece){.filler = pattern->subject, .words = pattern->subject_words}, t);
}

/* ---- from the places to the event ---------------------------------------------------------------------- */

static bool is_cooperation(struct str code) {
    return code.size >= 2 && code.at[0] == '0' && code.at[1] >= '3' && code.at[1] <= '7';
}

/* Whom an act on a deed is aimed at, where the act itself names nobody. */
static uint32_t target_of_deed(const struct fit *x, const struct reading *inner) {
    uint32_t doer = inner->source && !is_same_actor(x->r, inner->source, x->made.source) ? inner->source : 0;
    uint32_t aim = inner->target && !is_same_actor(x->r, inner->target, x->made.source) ? inner->target : 0;
    switch (x->pattern->act) {
    case ACT_APPEAL:
    case ACT_DEMAND:
    case ACT_ACCUSE: /* who should do it, or who is wanted to do it with us */
        return doer ? doer : is_cooperation(inner->deed) ? aim : 0;
    case ACT_SAME: return aim;
    default: {
        uint8_t said = inner->pattern->act; /* "rejected their demand": they are meant, not what they want */
        bool is_speech = said >= ACT_INTEND && said <= ACT_THREATEN;
        return is_speech && doer ? doer : aim ? aim : doer;
    }
    }
}

static struct str ontology_deed(const struct fit *x, const struct reading *inner) {
    uint32_t c = x->r->clause_of[x->made.inner];
    bool negated = c && x->r->d->clauses.at[c].is_negated;
    return negated ? ontology_compose(x->r->ontology, ACT_CEASE, inner->deed) : inner->deed;
}

/* Whose the object is, unless it is the source's own. */
static uint32_t other_owner(const struct fit *x) {
    if (x->f.object) read_now(x->r, x->f.object, x->depth);
    uint32_t owner = owner_inside(x->r, x->f.object);
    return is_same_actor(x->r, owner, x->made.source) ? 0 : owner;
}

/* "We must release them," he said: nobody demands of himself. */
static bool is_own_duty(const struct fit *x) {
    bool is_asking = x->pattern->act == ACT_APPEAL || x->pattern->act == ACT_DEMAND;
    if (!is_asking || !x->doer) return false;
    return (x->r->d->tags.at[x->doer].feats & FEAT_FIRST) || is_same_actor(x->r, x->doer, x->made.source);
}

/* Composes the pattern's act with its deed. False where that makes no event. */
static bool compose(struct fit *x) {
    const struct pattern *p = x->pattern;
    struct reading *m = &x->made;
    m->code = m->deed = p->code;
    if (!p->act) {
        if (!m->target) m->target = other_owner(x); /* "condemned Israel's decision" */
        return true;
    }
    const struct reading *inner = m->inner ? &x->r->at[m->inner] : NULL;
    if (inner && inner->pattern->is_topic && p->act == ACT_SAME) return false;
    if (is_own_duty(x)) return false;
    struct str deed = inner ? ontology_deed(x, inner) : (struct str){0};
    struct str code =
        p->act == ACT_SAME && inner ? inner->code : ontology_compose(x->r->ontology, (enum act)p->act, deed);
    if (!code.size) {
        m->inner = 0;
        m->score += WORTH_UNREAD;
        if (!m->target) m->target = x->doer;
        return p->code.size > 0;
    }
    m->code = code;
    m->deed = p->act == ACT_CEASE ? code : deed;
    m->inner_pattern = inner->pattern;
    m->score += WORTH_DEED;
    if (!m->source && p->act == ACT_SAME) m->source = inner->source;
    if (p->subject == FILLER_DEED) m->source = inner->source;
    bool is_near =
        p->act == ACT_SAME && inner->target && m->target != x->f.object && m->target != x->f.second;
    if (!m->target || is_near) m->target = target_of_deed(x, inner); /* "assaults upon troops in the east" */
    if (!m->target && p->act == ACT_REFUSE) m->target = other_owner(x); /* "rejected the rebels' demand" */
    m->has_complement = m->has_complement || inner->has_complement;
    if (x->r->clause_of[m->inner] && inner->last < x->f.token) {
        m->first = inner->first; /* "must release them," he said: the words of the deed are the trigger */
        m->last = inner->last;
    } else {
        take_words(x, inner->first, inner->last);
    }
    return true;
}

/* A passive's subject must have a place to go to: "was flown to Amman" is nobody's visit. */
static bool takes_object(const struct pattern *p) {
    for (uint8_t i = 0; i < p->count; i++)
        if (p->pieces[i].kind == PIECE_OBJECT || p->pieces[i].may_be_bare) return true;
    return p->is_noun || p->subject == FILLER_DEED;
}

/* "Sealed off the square": where a parser takes the particle for a preposition, what follows is the object.
 */
static uint32_t particle_object(const struct fit *x) {
    const struct readings *r = x->r;
    uint32_t t = x->f.token, particle = t + 1;
    if (!x->pattern->particle || x->f.is_noun || particle >= r->d->tokens.count) return 0;
    uint32_t c = arc_of(r, particle)->rel == REL_CASE ? arc_of(r, particle)->head : 0;
    return c && arc_of(r, c)->head == t && has_lemma(r, x->pattern->particle, particle) ? c : 0;
}

static bool fits_frame(struct fit *x) {
    uint32_t t = x->f.token;
    x->doer = x->said = 0;
    x->made = (struct reading){.pattern = x->pattern, .first = t, .last = t};
    if (x->pattern->needs_be && !doc_child(x->r->d, t, REL_COP) && !doc_child(x->r->d, t, REL_AUX))
        return false;
    if (x->f.is_passive && !takes_object(x->pattern)) return false;
    if (x->pattern->is_negated) {
        if (!x->r->d->clauses.at[x->r->clause_of[t]].is_negated) return false;
        x->made.score += WORTH_WORDS;
    }
    return fill_subject(x) && fill_particle(x) && fill_pieces(x) && compose(x);
}

static bool fits(struct fit *x) {
    uint32_t object = x->f.object;
    if (!object) x->f.object = particle_object(x);
    bool found = fits_frame(x);
    x->f.object = object;
    return found;
}

static void try_chain(struct fit *x, uint32_t link, bool only_be, struct reading *best) {
    const struct patterns *ps = x->r->patterns;
    for (; link; link = ps->links[link].next) {
        x->pattern = &ps->at[ps->links[link].pattern];
        if ((only_be && !x->pattern->needs_be) || !fits(x)) continue;
        bool better = !best->pattern || x->made.score > best->score ||
                      (x->made.score == best->score && x->pattern < best->pattern);
        if (best->pattern && x->pattern->is_topic != best->pattern->is_topic)
            better = best->pattern->is_topic; /* what tells an event goes before what may be asked for */
        if (better) *best = x->made;
    }
}

static void try_patterns(struct readings *r, uint32_t t, bool is_noun, uint32_t depth) {
    const struct patterns *ps = r->patterns;
    struct fit x = {.r = r, .f = frame_of(r, t, is_noun), .depth = depth};
    struct reading best = {0};
    try_chain(&x, map_get(is_noun ? &ps->noun_index : &ps->verb_index, r->words[t]), false, &best);
    if (!is_noun &&
        (x.f.is_passive || doc_child(r->d, t, REL_COP))) { /* "is prepared to" is a state, whatever its tag */
        struct str form = doc_token(r->d, t);
        x.f.subject = r->d->clauses.at[r->clause_of[t]].subject;
        x.f.object = 0;
        x.f.is_passive = false;
        try_chain(&x, map_get(&ps->verb_index, form), true, &best);
    }
    r->at[t] = best;
}

static void read_word(struct readings *r, uint32_t t, uint32_t depth) {
    if (depth > DEPTH) return;
    r->state[t] = READING;
    unsigned upos = r->d->tags.at[t].upos;
    bool is_thing = upos == UPOS_NOUN || upos == UPOS_PROPN; /* "which is the liberated land" lands nowhere */
    if (r->clause_of[t] && !(is_thing && doc_child(r->d, t, REL_COP))) try_patterns(r, t, false, depth);
    bool is_noun = upos == UPOS_NOUN || (upos == UPOS_PROPN && !r->mention_of[t]) ||
                   (upos == UPOS_VERB && !r->clause_of[t]) || upos == UPOS_ADJ;
    if (!r->at[t].pattern && is_noun) try_patterns(r, t, true, depth);
    r->state[t] = READ;
}

/* ---- all of the report --------------------------------------------------------------------------------- */

/* A dictionary form that a lemmatizer guessed wrong ("expell", "floate") is mended where taking an ending off
 * the word gives one that the patterns know. */
static struct str mended(struct arena *a, const struct patterns *p, struct str word) {
    static const char *const ENDINGS[][2] = {{"ied", "y"}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""},
                                             {"ing", "e"}, {"es", ""},   {"s", ""},  {"es", "e"}};
    struct str low = str_lower(a, word);
    char *copy = arena_copy(a, low.at, low.size);
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
        size_t cut = strlen(ENDINGS[i][0]);
        if (low.size < cut + 3 || !str_ends(low, ENDINGS[i][0])) continue;
        size_t stem = low.size - cut;
        memcpy(copy, low.at, low.size);
        if (*ENDINGS[i][1]) copy[stem] = *ENDINGS[i][1];
        struct str whole = {copy, stem + strlen(ENDINGS[i][1])}, single = {copy, stem - 1};
        if (map_get(&p->vocabulary, whole)) return whole;
        bool is_doubled = !*ENDINGS[i][1] && copy[stem - 1] == copy[stem - 2]; /* "expelled" */
        if (is_doubled && map_get(&p->vocabulary, single)) return single;
    }
    return (struct str){0};
}

static void note_words(struct readings *r, struct arena *a, const struct wordlist *irregular) {
    const struct doc *d = r->d;
    for (uint32_t t = 1; t < d->tokens.count; t++) {
        bool is_name = d->tags.at[t].upos == UPOS_PROPN;
        r->words[t] = is_name ? str_lower(a, doc_lemma(d, t)) : doc_lemma(d, t);
        if (map_get(&r->patterns->vocabulary, r->words[t]) ||
            d->tokens.at[t].span.end - d->tokens.at[t].span.begin > 20)
            continue;
        unsigned upos = d->tags.at[t].upos;
        if (upos != UPOS_VERB && upos != UPOS_NOUN && upos != UPOS_ADJ) continue;
        const struct str *known =
            upos == UPOS_VERB ? wordlist_find(irregular, str_lower(a, doc_token(d, t))) : NULL;
        struct str mend = known ? *known : mended(a, r->patterns, doc_token(d, t));
        if (mend.size) r->words[t] = mend;
    }
}

static void note_dates(struct readings *r) {
    for (uint32_t i = 1; i < r->d->dates.count; i++)
        for (uint32_t t = r->d->dates.at[i].first; t < r->d->dates.at[i].end; t++) r->is_date[t] = true;
}

static void note_places(struct readings *r) {
    for (uint32_t i = 1; i < r->d->toponyms.count; i++) {
        const struct toponym *it = &r->d->toponyms.at[i];
        for (uint32_t t = it->first; t < it->end && !it->is_adjective; t++) r->is_place[t] = true;
    }
}

static void note_mentions(struct readings *r) {
    const struct doc *d = r->d;
    for (uint32_t m = 1; m < d->mentions.count; m++) {
        const struct mention *it = &d->mentions.at[m];
        for (uint32_t t = it->first; t < it->end && t < d->tokens.count; t++) {
            uint32_t *seat = &r->mention_of[t];
            const struct mention *held = &d->mentions.at[*seat];
            if (!*seat || span_size(it->span) <= span_size(held->span)) *seat = m;
        }
    }
    for (uint32_t m = 1; m < d->mentions.count; m++) r->mention_of[d->mentions.at[m].head] = m;
}

void readings_make(struct readings *r, struct arena *a, const struct doc *d, const struct know *k) {
    size_t count = d->tokens.count;
    *r = (struct readings){.d = d, .patterns = k->patterns, .ontology = k->ontology};
    r->clause_of = arena_take(a, count * sizeof *r->clause_of);
    r->mention_of = arena_take(a, count * sizeof *r->mention_of);
    r->at = arena_take(a, count * sizeof *r->at);
    r->state = arena_take(a, count);
    r->is_date = arena_take(a, count);
    r->is_place = arena_take(a, count);
    r->words = arena_take(a, count * sizeof *r->words);
    r->transparent = patterns_class(k->patterns, "transparent");
    for (uint32_t c = 1; c < d->clauses.count; c++) r->clause_of[d->clauses.at[c].token] = c;
    note_mentions(r);
    note_words(r, a, know_list(k, "irregular-verbs"));
    note_dates(r);
    note_places(r);
    for (uint32_t t = 1; t < count; t++)
        if (r->state[t] == UNREAD) read_word(r, t, 0);
}
