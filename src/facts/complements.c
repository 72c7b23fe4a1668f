#include "facts/complements.h"

#include "doc/doc.h"
#include "facts/sides.h"
#include "facts/stakes.h"
#include "facts/terms.h"
#include "know/wordlist.h"

enum { ULTIMATUM = 12 };

static bool is_preposition(const struct frame *f, const struct doc *d, uint32_t noun) {
    uint32_t mark = doc_child(d, noun, REL_MARK); /* "insisted | on leaving" */
    for (uint32_t i = 0; i < f->preposition_count; i++)
        if (seeker_case(d, noun, f->prepositions[i]) ||
            (mark && mark < noun && str_same(doc_token(d, mark), f->prepositions[i])))
            return true;
    return false;
}

static bool is_question(const struct doc *d, uint32_t clause) { /* "asked what they wanted", "whether" */
    uint32_t left = d->arcs.at[clause].left;
    unsigned x = d->tags.at[left].xpos;
    bool is_open = str_is(doc_token(d, left), "whether") || str_is(doc_token(d, left), "if");
    return is_open || x == XPOS_WP || x == XPOS_WRB || x == XPOS_WDT;
}

/* The infinitive whose "to" is the token `t`, wherever the tree hangs it; 0 = none. */
static uint32_t infinitive_at(const struct doc *d, uint32_t t) {
    if (t >= d->tokens.count || !str_is(doc_token(d, t), "to") || d->arcs.at[t].rel != REL_MARK) return 0;
    return d->arcs.at[t].head > t ? d->arcs.at[t].head : 0;
}

/* The same where the tree hangs it to the noun: "urged [the government to talk]". */
static uint32_t infinitive_below(const struct doc *d, uint32_t noun) {
    for (uint32_t c = d->arcs.at[noun].first_child; c; c = d->arcs.at[c].next_sibling) {
        bool is_bare = d->tags.at[c].xpos == XPOS_VB && d->arcs.at[c].left == c; /* "let [the convoy pass]" */
        if (c > noun && rel_base(d->arcs.at[c].rel) == REL_ACL && (seeker_to(d, c) || is_bare)) return c;
    }
    return 0;
}

/* "The ministry ruled out talks" with "ruled" taken for an attribute of "talks". */
static bool misread_object(const struct doc *d, uint32_t verb) {
    return d->arcs.at[verb].rel == REL_AMOD && d->arcs.at[verb].head > verb &&
           d->tags.at[verb].upos == UPOS_VERB && d->arcs.at[d->arcs.at[verb].head].left >= verb;
}

/* "offered | to host talks" with "host" taken for an attribute of "talks": the token of the act; 0 = none. */
static uint32_t misread_infinitive(const struct seeker *s, uint32_t trigger) {
    const struct doc *d = s->d;
    uint32_t to = trigger + 1, verb = trigger + 2;
    if (verb >= d->tokens.count || !str_is(doc_token(d, to), "to")) return 0;
    uint32_t noun = d->arcs.at[verb].head, leads = d->arcs.at[to].head;
    bool is_act = matters_pair(d, s->hosting, verb, 0) || matters_pair(d, s->acts, verb, 0);
    bool is_phrasal =
        verb + 1 < d->tokens.count && matters_pair(d, s->acts, verb, verb + 1); /* "to hand over" */
    if (is_phrasal && d->tags.at[verb].upos == UPOS_NOUN && leads == verb) return verb;
    return is_act && noun > verb && (leads == verb || leads == noun) ? verb : 0;
}

/* "urged the clans | to hand in their guns" with "hand" taken for a noun: the token of the act; 0 = none. */
static uint32_t misread_deed(const struct seeker *s, uint32_t object) {
    const struct doc *d = s->d;
    uint32_t to = d->arcs.at[object].end, verb = to + 1;
    if (verb + 1 >= d->tokens.count || !str_is(doc_token(d, to), "to") || d->arcs.at[to].head != verb)
        return 0;
    bool is_act = matters_pair(d, s->acts, verb, verb + 1) || matters_pair(d, s->acts, verb, 0);
    return is_act && d->tags.at[verb].upos == UPOS_NOUN ? verb : 0;
}

static bool is_addressed(const struct doc *d, uint32_t noun) {
    static const char *const TO[] = {"to", "of", "on", "upon", "from"};
    for (unsigned i = 0; i < sizeof TO / sizeof *TO; i++)
        if (seeker_case(d, noun, str_of(TO[i]))) return true;
    return false;
}

/* "demanded of [the army that it leave]", "appealed to [the king for mercy]": the tree hangs the matter to
 * the addressee. */
static bool find_matter_beyond(const struct doc *d, struct found *f) {
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c; c = d->arcs.at[c].next_sibling) {
        if (c < f->trigger || rel_base(d->arcs.at[c].rel) != REL_OBL || !is_addressed(d, c)) continue;
        for (uint32_t x = d->arcs.at[c].first_child; x; x = d->arcs.at[x].next_sibling) {
            unsigned rel = rel_base(d->arcs.at[x].rel);
            bool is_that = str_is(doc_token(d, d->arcs.at[x].left), "that");
            bool is_clause =
                x > c && rel == REL_ACL &&
                (seeker_to(d, x) ? f->frame.to || f->frame.who || f->frame.on_who : f->frame.that && is_that);
            if (!is_clause && !(x > c && rel == REL_NMOD && is_preposition(&f->frame, d, x))) continue;
            stakes_take(f, d, x);
            f->toward = c;
            return true;
        }
    }
    return false;
}

/* "urged the king | to go": who is to do it; "wanted | the men to be freed": to whom it is to be done;
 * "wanted | the talks to begin": a thing does nothing. */
static void take_deed(const struct seeker *s, struct found *f, uint32_t who, uint32_t infinitive) {
    const struct doc *d = s->d;
    stakes_take(f, d, infinitive);
    bool is_thing = !s->who.headed[who] && matters_at(d, s->topics, who, 0).kind;
    if (d->clauses.at[s->clause_of[infinitive]].is_passive || is_thing)
        f->matter = d->arcs.at[who].left;
    else if (f->frame.kind == POSITION_CONCESSION) /* "allowed the convoy to pass": for whose sake? */
        f->matter = d->arcs.at[who].left;
    else
        f->toward = who;
}

/* "called for | the king to go": the infinitive behind what is called for. */
static bool find_wish(const struct seeker *s, struct found *f, uint32_t phrase) {
    const struct doc *d = s->d;
    uint32_t infinitive = f->frame.kind == POSITION_DEMAND ? infinitive_at(d, d->arcs.at[phrase].end) : 0;
    if (!infinitive) return false;
    take_deed(s, f, phrase, infinitive);
    f->matter = doc_child(d, phrase, REL_CASE) + 1;
    return true;
}

/* "accepted | his offer to talk", where the tree hangs the infinitive to the verb. */
static bool find_named(const struct seeker *s, struct found *f, uint32_t object) {
    const struct doc *d = s->d;
    if (!object || !f->frame.np || !found_answers(f) || !matters_pair(d, s->nouns, object, 0)) return false;
    uint32_t infinitive = infinitive_at(d, d->arcs.at[object].end);
    stakes_take(f, d, object);
    if (infinitive) f->matter_end = terms_cut(d, f->matter, d->arcs.at[infinitive].end);
    return true;
}

/* The first token of a noun with its article and attributes, but not of what it is the predicate of. */
static uint32_t noun_begin(const struct doc *d, uint32_t noun) {
    uint32_t begin = noun;
    for (uint32_t c = d->arcs.at[noun].first_child; c && c < noun; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        bool is_part = rel == REL_DET || rel == REL_AMOD || rel == REL_NUMMOD || rel == REL_COMPOUND ||
                       d->arcs.at[c].rel == REL_NMOD_POSS;
        if (is_part && d->arcs.at[c].left < begin) begin = d->arcs.at[c].left;
    }
    return begin;
}

/* "the truce | that they offered", "the withdrawal | demanded by the rebels": what it is about stands before.
 */
static bool find_antecedent(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    uint32_t noun = d->arcs.at[f->trigger].head, object = doc_child(d, f->trigger, REL_OBJ);
    if (rel_base(d->arcs.at[f->trigger].rel) != REL_ACL || !f->frame.np || noun > f->trigger) return false;
    unsigned x = d->tags.at[object].xpos;
    bool is_relative = object && object < f->trigger && (x == XPOS_WDT || x == XPOS_WP);
    bool is_passive = d->clauses.at[s->clause_of[f->trigger]].agent && !object;
    if (!is_relative && !is_passive) return false;
    stakes_take(f, d, noun);
    f->matter = noun_begin(d, noun);
    f->matter_end = d->arcs.at[f->trigger].left;
    f->is_behind = true;
    return f->matter < f->matter_end && seeker_matter(s, f->matter, f->matter_end).kind;
}

/* "gave the army | until Friday to leave", "gave them 72 hours to leave": the infinitive behind a time. */
static bool find_ultimatum(const struct doc *d, struct found *f) {
    uint32_t end = d->ranges.at[d->tokens.at[f->trigger].sentence].end;
    for (uint32_t i = terms_date(d, f->trigger); i < d->dates.count && d->dates.at[i].first < end; i++) {
        uint32_t infinitive = infinitive_at(d, d->dates.at[i].end);
        bool is_on = str_is(doc_token(d, d->dates.at[i].first - 1), "on"); /* "on Monday": no deadline */
        if (!infinitive || is_on || d->dates.at[i].first > f->trigger + ULTIMATUM) continue;
        stakes_take(f, d, infinitive);
        bool is_until = terms_is_limit(d, d->dates.at[i].first - 1);
        f->matter = is_until ? d->dates.at[i].first - 1 : d->dates.at[i].first;
        f->deadline = i;
        return true;
    }
    return false;
}

/* "The offer was rejected | by the rebels": the subject of a passive whose agent is told; 0 = none. */
static uint32_t passive_object(const struct seeker *s, uint32_t trigger) {
    const struct clause *c = &s->d->clauses.at[s->clause_of[trigger]];
    bool is_told = s->clause_of[trigger] && c->is_passive && c->agent > trigger;
    return is_told && c->subject < trigger ? c->subject : 0;
}

/* "The offer was rejected | by the rebels", "the army was urged | by the bishop | to leave". */
static bool find_passive(const struct seeker *s, struct found *f, uint32_t object, uint32_t infinitive) {
    const struct doc *d = s->d;
    if (!object) return false;
    if (f->frame.who && infinitive) {
        take_deed(s, f, object, infinitive);
        return true;
    }
    if (!f->frame.np || d->tags.at[object].upos == UPOS_PRON) return false;
    stakes_take(f, d, object);
    f->is_behind = true;
    return true;
}

/* "threatened | the rebels | with war", "asked | the army | for a truce": a party, and what it is about. */
static bool is_struck(const struct seeker *s, const struct found *f, uint32_t object, uint32_t phrase) {
    bool is_toward = f->frame.kind == POSITION_THREAT || f->frame.kind == POSITION_DEMAND;
    return is_toward && object && phrase > object && sides_party(s, object);
}

/* "suspended its participation | in the talks", where the tree hangs the talks to the verb. */
static void take_object(const struct seeker *s, struct found *f, uint32_t object) {
    const struct doc *d = s->d;
    stakes_take(f, d, object);
    uint32_t end = d->arcs.at[object].end;
    if (!matters_pair(d, s->doings, object, 0) || end >= d->tokens.count || f->matter_end != end) return;
    uint32_t noun = d->arcs.at[end].rel == REL_CASE ? d->arcs.at[end].head : 0;
    bool is_next = noun > end && d->arcs.at[noun].head == f->trigger && d->arcs.at[noun].left == end;
    if (is_next && !s->in_date[noun]) f->matter_end = d->arcs.at[noun].end;
}

/* Where the matter hangs below the trigger; an infinitive is better than a clause, a clause than a noun. */
bool complements_find(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.ultimatum) return find_ultimatum(d, f);
    if (find_antecedent(s, f)) return true;
    uint32_t object = 0, infinitive = 0, clause = 0, phrase = 0, on = 0, receiver = 0, state = 0;
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c; c = d->arcs.at[c].next_sibling) {
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (c < f->trigger || c == f->author) continue;
        uint32_t led = doc_child(d, c, REL_CASE);
        if (rel == REL_OBL && f->particle && led == f->particle && !object)
            object = c; /* "called | off a strike" */
        if (rel == REL_OBJ || rel == REL_IOBJ) {
            bool is_second = object && s->who.headed[object]; /* "offered | the rebels | a truce" */
            if (is_second) receiver = object;
            if (!object || is_second) object = c;
        }
        bool may_be_clause = rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_ACL || rel == REL_CCOMP ||
                             (rel == REL_OBL && d->tags.at[c].xpos == XPOS_VB);
        if (may_be_clause && seeker_to(d, c) && !infinitive) infinitive = c;
        uint32_t mark = doc_child(d, c, REL_MARK);
        bool is_that = (rel == REL_ADVCL || rel == REL_ACL) && mark && str_is(doc_token(d, mark), "that");
        bool is_gerund = (rel == REL_XCOMP || rel == REL_CCOMP) && d->tags.at[c].xpos == XPOS_VBG && !mark;
        if (is_gerund && !object && c <= f->trigger + 2) object = c; /* "ruled out | meeting them" */
        if ((rel == REL_CCOMP || is_that) && !seeker_to(d, c) && !clause && !is_question(d, c)) clause = c;
        bool is_state = rel == REL_XCOMP && d->tags.at[c].xpos == XPOS_VBN; /* "wants the men | freed" */
        if (is_state && object && f->frame.who && !state) state = c;
        if ((rel == REL_OBL || rel == REL_NMOD) && is_preposition(&f->frame, d, c) && !phrase) phrase = c;
        if ((rel == REL_ADVCL || rel == REL_ACL) && !phrase && is_preposition(&f->frame, d, c)) phrase = c;
        if (rel == REL_OBL && (seeker_case(d, c, str_of("on")) || seeker_case(d, c, str_of("upon")))) on = c;
    }
    if (!infinitive && (on || object)) infinitive = infinitive_at(d, d->arcs.at[on ? on : object].end);
    if (!infinitive && f->frame.who && object) infinitive = infinitive_below(d, object);
    if (!infinitive && f->frame.who && object) infinitive = misread_deed(s, object);
    if (find_passive(s, f, passive_object(s, f->trigger), infinitive)) return true;
    if (find_named(s, f, object)) return true;
    uint32_t misread = f->frame.to && !infinitive ? misread_infinitive(s, f->trigger) : 0;
    if (misread) {
        stakes_take(f, d, d->arcs.at[misread].head > misread ? d->arcs.at[misread].head : misread);
        f->matter_head = misread;
        return true;
    }
    if (!object && f->frame.np && misread_object(d, f->trigger)) {
        stakes_take(f, d, d->arcs.at[f->trigger].head);
        f->matter = f->trigger + 1;
        return true;
    }
    if (f->frame.on_who && on && infinitive)
        stakes_take(f, d, infinitive), f->toward = on;
    else if (f->frame.who && object && infinitive)
        take_deed(s, f, object, infinitive);
    else if (state) {
        stakes_take(f, d, state);
        f->matter = d->arcs.at[object].left;
    } else if (f->frame.to && infinitive)
        stakes_take(f, d, infinitive);
    else if (f->frame.that && clause)
        stakes_take(f, d, clause), f->is_clause = true;
    else if (is_struck(s, f, object, phrase))
        stakes_take(f, d, phrase), f->toward = object;
    else if (f->frame.np && object)
        take_object(s, f, object), f->toward = receiver;
    else if (phrase && find_wish(s, f, phrase))
        return true;
    else if (phrase)
        stakes_take(f, d, phrase);
    else
        return f->frame.kind == POSITION_DEMAND && find_matter_beyond(d, f);
    bool is_passive = clause && s->d->clauses.at[s->clause_of[clause]].is_passive;
    uint32_t subject = clause && f->matter_head == clause ? doc_child(d, clause, REL_NSUBJ) : 0;
    if (subject && f->frame.kind == POSITION_OFFER && sides_both(s, sides_party(s, subject)))
        f->toward = subject; /* "proposed that | the two | meet" */
    if (clause && f->matter_head == clause && f->frame.kind == POSITION_DEMAND && !is_passive)
        f->toward = doc_child(d, clause, REL_NSUBJ);
    return true;
}

/* "emphasized the need for a truce", where the tree hangs the truce to the verb: what follows the noun at
 * once. */
bool complements_above(const struct seeker *s, struct found *f) {
    const struct doc *d = s->d;
    uint32_t verb = d->arcs.at[f->trigger].head, author = sides_author(s, f->trigger);
    uint32_t next = author > f->trigger ? d->arcs.at[author].end : f->trigger + 1;
    for (uint32_t c = d->arcs.at[verb].first_child; c; c = d->arcs.at[c].next_sibling) {
        if (d->arcs.at[c].left != next) continue;
        unsigned rel = rel_base(d->arcs.at[c].rel);
        if (!(rel == REL_OBL && is_preposition(&f->frame, d, c)) && !(f->frame.to && seeker_to(d, c)))
            return false;
        stakes_take(f, d, c);
        return true;
    }
    return false;
}
