#include "facts/readings.h"

#include <assert.h>

#include "base/arena.h"
#include "doc/doc.h"
#include "facts/arguments.h"
#include "facts/around.h"
#include "know/know.h"
#include "know/wordlist.h"

enum { UNREAD, READING, READ };
enum { DEPTH = 8 }; /* how deep readings nest */

/* The worth of what a pattern asks for. */
enum { WORTH_WORDS = 12, WORTH_DEED = 11, WORTH_ROLE = 3, WORTH_OPTION = 1, WORTH_UNREAD = 3 };

static void read_word(struct readings *r, uint32_t t, uint32_t depth);

bool readings_is_force(struct str code) {
    return code.size >= 2 && (code.at[0] == '2' || (code.at[0] == '1' && code.at[1] >= '7'));
}

uint32_t readings_mention(const struct readings *r, uint32_t token) {
    if (!token) return 0;
    if (r->mention_of[token]) return r->mention_of[token];
    return r->mention_of[around_owner(r, token)];
}

/* ---- filling the places of a pattern ------------------------------------------------------------------- */

/* One attempt to fit a pattern to a frame. */
struct fit {
    struct readings *r;
    const struct pattern *pattern;
    struct arguments f;
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
    unsigned rel = around_arc(r, child)->rel;
    return rel == REL_COMPOUND || rel == REL_AMOD || (rel == REL_NMOD && !around_case_is(r, child, "in"));
}

/* The token whose reading is meant by `t`: itself, or what a transparent noun holds. */
static uint32_t deed_under(struct readings *r, uint32_t t, uint32_t depth) {
    for (uint32_t step = 0; step < 3 && t; step++) {
        const struct reading *own = read_now(r, t, depth);
        if (own && own->code.size) return t;
        if (r->clause_of[t] || !around_has_lemma(r, r->transparent, t)) return 0;
        uint32_t next = 0;
        EACH_CHILD(r, c, t) {
            if (!is_held(r, c)) continue;
            const struct reading *held = read_now(r, c, depth);
            if (held && held->code.size) return c;
            if (!next && around_has_lemma(r, r->transparent, c)) next = c;
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
    bool is_antecedent = around_arc(x->r, t)->rel == REL_ACL_RELCL && last <= around_arc(x->r, t)->head;
    if (!is_antecedent) widen(&x->made, first, last);
}

/* The words wanted, at the token, at a conjunct of it, or in what a transparent noun holds. */
static uint32_t word_under(const struct readings *r, uint32_t t, uint32_t set) {
    if (around_has_lemma(r, set, t)) return t;
    bool is_transparent = around_has_lemma(r, r->transparent, t);
    EACH_CHILD(r, c, t) {
        bool looked = around_arc(r, c)->rel == REL_CONJ || (is_transparent && is_held(r, c));
        if (looked && around_has_lemma(r, set, c)) return c;
    }
    return 0;
}

/* Whether an actor's words hold one of a set: "riot police" is <police>. */
static bool is_kind(const struct readings *r, uint32_t t, uint32_t set) {
    if (!set) return true;
    if (!t) return false;
    if (around_has_lemma(r, set, t)) return true;
    EACH_CHILD(r, c, t) {
        unsigned rel = rel_base(around_arc(r, c)->rel);
        if ((rel == REL_COMPOUND || rel == REL_AMOD || rel == REL_FLAT) && around_has_lemma(r, set, c))
            return true;
    }
    return false;
}

/* Nobody does it to himself: "backed | by Cuba", "surrounded | himself with experts". */
static bool may_be_target(const struct fit *x, uint32_t t) {
    struct str word = doc_token(x->r->d, t);
    bool is_own = str_ends(word, "self") || str_ends(word, "selves");
    bool is_doer = t == x->f.subject && x->pattern->subject != FILLER_TARGET && !x->pattern->is_noun;
    return !is_doer && !(is_own && x->r->d->tags.at[t].upos == UPOS_PRON);
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
        if (!around_is_nominal(r, t) || !is_kind(r, t, p->words)) return false;
        if (p->is_actor && !around_is_somebody(r, t)) return false;
        bool may_be_day =
            p->kind == PIECE_OBLIQUE || (p->filler == FILLER_TARGET && r->d->tags.at[t].upos == UPOS_PROPN);
        if (may_be_day && r->is_date[t]) return false; /* "called on Friday", "released Friday" */
        if (p->filler == FILLER_TARGET && !may_be_target(x, t)) return false;
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
        unsigned rel = rel_base(around_arc(r, c)->rel);
        bool linked = rel == REL_OBL || rel == REL_NMOD || rel == REL_ADVCL || rel == REL_ACL ||
                      rel == REL_XCOMP || rel == REL_CCOMP;
        if (r->d->clauses.at[r->clause_of[c]].going == head) continue; /* "is going | to attack" */
        bool is_aside = p->filler == FILLER_TARGET && follows_comma(r, around_arc(r, c)->left);
        if (c > from && linked && !is_aside && around_has_case(r, c, p->preps) && fill(x, p, c)) return true;
    }
    return false;
}

/* "Issued warrants | for two men | sought in ...": the noun of the preposition right behind the object,
 * whatever it hangs on; 0 = none. */
static uint32_t case_behind(const struct readings *r, uint32_t object) {
    uint32_t t = object + 1;
    if (!object || t >= r->d->tokens.count || around_arc(r, t)->rel != REL_CASE) return 0;
    uint32_t noun = around_arc(r, t)->head;
    return noun > t && rel_base(around_arc(r, noun)->rel) == REL_NSUBJ ? noun : 0;
}

/* A phrase with a preposition hangs on the word itself, or, for all a parser knows, on its object, or, where
 * the word is a noun, on its verb: "launched assaults upon troops". */
static bool fill_oblique(struct fit *x, const struct piece *p) {
    const struct arguments *f = &x->f;
    if (p->may_be_bare && f->object && fill(x, p, f->object)) return true;
    if (fill_oblique_of(x, p, f->token, 0)) return true;
    if (!f->is_noun) {
        uint32_t behind = f->object < f->token ? f->object : f->token; /* "evidence against them was shown" */
        if (fill_oblique_of(x, p, f->object, behind)) return true;
        if (fill_oblique_of(x, p, x->made.inner, f->token)) return true;
        uint32_t behind_object = case_behind(x->r, f->object);
        if (behind_object && around_has_case(x->r, behind_object, p->preps) && fill(x, p, behind_object))
            return true;
        EACH_CHILD(x->r, c, f->object) /* "gave details of the holders to the court" */
        if (c > f->token && around_arc(x->r, c)->rel == REL_NMOD && fill_oblique_of(x, p, c, f->token))
            return true;
        return false;
    }
    unsigned rel = rel_base(around_arc(x->r, f->token)->rel);
    if (rel == REL_COMPOUND || rel == REL_NMOD) /* "peace talks with", "the idea of talks with" */
        return fill_oblique_of(x, p, around_arc(x->r, f->token)->head, f->token) ||
               fill_oblique_of(x, p, around_arc(x->r, around_arc(x->r, f->token)->head)->head, f->token);
    return (rel == REL_OBJ || rel == REL_OBL || rel == REL_NSUBJ) &&
           fill_oblique_of(x, p, around_arc(x->r, f->token)->head, f->token);
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
        unsigned rel = rel_base(around_arc(x->r, c)->rel);
        bool linked =
            rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ADVCL || rel == REL_ACL || rel == REL_OBL;
        if (linked && c > x->f.token && around_is_infinitive(x->r, c) && fill(x, p, c)) return true;
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
    uint32_t end = around_arc(r, c)->end;
    for (uint32_t t = around_arc(r, c)->left; t < end && t < c + AROUND_CHILDREN; t++)
        if (around_is_actor(r, r->mention_of[t])) return t;
    return 0;
}

static bool fill_that(struct fit *x, const struct piece *p) {
    struct readings *r = x->r;
    uint32_t c = doc_child(r->d, x->f.token, REL_CCOMP);
    const struct arc *a = around_arc(r, x->f.token);
    if (!c && a->rel == REL_PARATAXIS) c = a->head;   /* "Assad must go," he said */
    if (!c) c = doc_child(r->d, x->f.token, REL_ACL); /* "the demand that they leave" */
    if (!c && x->f.object) c = doc_child(r->d, x->f.object, REL_ACL);
    if (!c || around_is_infinitive(r, c)) return false;
    if (p->words) {
        uint32_t modal = r->d->clauses.at[r->clause_of[c]].modal;
        if (!modal || !around_has_lemma(r, p->words, modal)) return false;
        x->made.score += WORTH_WORDS;
    }
    if (!x->doer) x->doer = doer_in(r, c);
    return fill(x, p, c);
}

static bool fill_participle(struct fit *x, const struct piece *p) {
    struct readings *r = x->r;
    EACH_CHILD(r, c, x->f.token) {
        unsigned rel = rel_base(around_arc(r, c)->rel);
        bool linked = rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ADVCL || rel == REL_OBJ;
        if (linked && c > x->f.token && r->d->tags.at[c].xpos == XPOS_VBG && fill(x, p, c)) return true;
    }
    return false;
}

static bool fill_modifier_of(struct fit *x, const struct piece *p, uint32_t head) {
    struct readings *r = x->r;
    EACH_CHILD(r, c, head) {
        unsigned rel = rel_base(around_arc(r, c)->rel);
        if (rel != REL_AMOD && rel != REL_COMPOUND && rel != REL_NMOD && rel != REL_FLAT && rel != REL_ADVMOD)
            continue;
        if (!around_has_lemma(r, p->words, c)) continue;
        if (c < head && head != x->f.subject) take_words(x, c, c);
        x->made.score += WORTH_WORDS;
        return true;
    }
    return false;
}

/* A word that goes with the trigger or, where that is a verb, with its object or the pattern's word before:
 * "began a hunger strike", "killed in a car bombing", "a car bomb killed". */
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
        if (filled && p->is_optional) x->made.score += WORTH_OPTION;
        if (filled && (p->is_optional || p->filler == FILLER_TARGET)) x->made.has_complement = true;
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
        if (c < t || !around_has_lemma(r, set, c) || r->d->tags.at[c].upos == UPOS_VERB) continue;
        widen(&x->made, c, c);
        return true;
    }
    bool is_free =
        t + 1 < around_arc(r, t)->end && around_arc(r, t + 1)->rel != REL_DET; /* not "said no man" */
    if (is_free && around_has_lemma(r, set, t + 1)) {
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
    if (!t) return (x->f.is_passive || around_is_infinitive(x->r, x->f.token)) && !pattern->subject_words;
    if (pattern->subject_acts && !around_is_somebody(x->r, t)) return false;
    if (pattern->subject_words) x->said = t;
    return fill(x, &(struct piece){.filler = pattern->subject, .words = pattern->subject_words}, t);
}

/* ---- from the places to the event ---------------------------------------------------------------------- */

static bool is_cooperation(struct str code) {
    return code.size >= 2 && code.at[0] == '0' && code.at[1] >= '3' && code.at[1] <= '7';
}

/* Whom an act on a deed is aimed at, where the act itself names nobody. */
static uint32_t target_of_deed(const struct fit *x, const struct reading *inner) {
    uint32_t doer =
        inner->source && !around_is_same_actor(x->r, inner->source, x->made.source) ? inner->source : 0;
    uint32_t aim =
        inner->target && !around_is_same_actor(x->r, inner->target, x->made.source) ? inner->target : 0;
    switch (x->pattern->act) {
    case ACT_APPEAL:
    case ACT_DEMAND:
    case ACT_ACCUSE: /* who should do it, or who is wanted to do it with us */
        return doer ? doer : is_cooperation(inner->deed) ? aim : 0;
    case ACT_SAME:
    case ACT_THREATEN: return aim; /* "warned that the army would shell the town": not the army */
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
    uint32_t owner = around_owner(x->r, x->f.object);
    return around_is_same_actor(x->r, owner, x->made.source) ? 0 : owner;
}

/* "We must release them," he said: nobody demands of himself. */
static bool is_own_duty(const struct fit *x) {
    bool is_asking = x->pattern->act == ACT_APPEAL || x->pattern->act == ACT_DEMAND;
    if (!is_asking || !x->doer) return false;
    return (x->r->d->tags.at[x->doer].feats & FEAT_FIRST) ||
           around_is_same_actor(x->r, x->doer, x->made.source);
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
    uint32_t c = around_arc(r, particle)->rel == REL_CASE ? around_arc(r, particle)->head : 0;
    return c && around_arc(r, c)->head == t && around_has_lemma(r, x->pattern->particle, particle) ? c : 0;
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
    struct fit x = {.r = r, .f = arguments_of(r, t, is_noun), .depth = depth};
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
    r->hedges = patterns_class(k->patterns, "hedge");
    r->issuing = patterns_class(k->patterns, "issuing");
    r->hedge_ends = patterns_class(k->patterns, "hedge-end");
    for (uint32_t c = 1; c < d->clauses.count; c++) r->clause_of[d->clauses.at[c].token] = c;
    note_mentions(r);
    note_words(r, a, know_list(k, "irregular-verbs"));
    note_dates(r);
    note_places(r);
    for (uint32_t t = 1; t < count; t++)
        if (r->state[t] == UNREAD) read_word(r, t, 0);
}
