#include "facts/sides.h"

#include "doc/doc.h"
#include "facts/terms.h"
#include "know/wordlist.h"

enum { MATTER_READ = 30, CLIMB = 6, ROLELESS = 3 };

/* The mention that `token` stands for; talks with somebody's representatives are talks with him. */
uint32_t sides_party(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    if (!token) return 0;
    uint32_t mention = mentioned_at(d, &s->who, token);
    if (seeker_first_person(d, token) && (!mention || !seeker_actor(s, mention))) {
        bool is_own_word = !s->quote_of[token] && str_is(doc_lemma(d, token), "we");
        return is_own_word ? s->publisher : seeker_speaker(s, token);
    }
    bool stands_in = matters_pair(d, s->stand_ins, token, 0) != NULL && d->tags.at[token].upos == UPOS_NOUN;
    if (!stands_in) return mention && seeker_actor(s, mention) ? mention : 0;
    uint32_t owner = doc_child(d, token, REL_NMOD_POSS);
    if (!owner) {
        owner = doc_child(d, token, REL_NMOD);
        if (owner && rel_base(d->arcs.at[owner].rel) == REL_NMOD && d->arcs.at[owner].rel != REL_NMOD_POSS &&
            !seeker_case(d, owner, str_of("of")))
            owner = 0;
    }
    if (!owner) owner = doc_child(d, token, REL_COMPOUND);
    uint32_t of = owner ? mentioned_at(d, &s->who, owner) : 0;
    if (of && seeker_actor(s, of)) return of;
    return mention && seeker_actor(s, mention) ? mention : 0;
}

uint32_t sides_subject(const struct seeker *s, uint32_t token) {
    const struct doc *d = s->d;
    const struct clause *c = &d->clauses.at[s->clause_of[token]];
    if (s->clause_of[token] && c->is_passive && d->tags.at[token].upos == UPOS_VERB) {
        bool is_state = d->tags.at[token].xpos == XPOS_VBN && !c->agent; /* "was prepared to" */
        return c->agent ? c->agent : is_state ? c->subject : 0;
    }
    uint32_t own = doc_child(d, token, REL_NSUBJ), aux = doc_child(d, token, REL_AUX);
    if (!own && aux) own = doc_child(d, aux, REL_NSUBJ); /* "[the king has] so far refused" */
    if (own) return own;
    if (s->clause_of[token] && c->subject) return c->subject;
    bool is_state = d->tags.at[token].upos == UPOS_ADJ && d->arcs.at[token].rel == REL_XCOMP;
    bool is_aside = d->tags.at[token].xpos == XPOS_VBG && rel_base(d->arcs.at[token].rel) == REL_ADVCL &&
                    !doc_child(d, token, REL_MARK) && d->tags.at[token - 1].upos == UPOS_PUNCT;
    return is_state || is_aside ? doc_child(d, d->arcs.at[token].head, REL_NSUBJ)
                                : 0; /* "stood ready", "..., offering" */
}

/* "China would cut off aid", said its minister: a country by its own name, for who speaks for its government.
 */
static bool is_own_country(const struct actor *who, const struct actor *speaker) {
    bool is_country = who->type == ACTOR_GOVERNMENT && who->code.size == ROLELESS;
    return is_country && str_ends(speaker->code, "GOV") && speaker->code.size > ROLELESS &&
           memcmp(speaker->code.at, who->code.at, ROLELESS) == 0;
}

/* Whether a subject is the speaker, his side, or his people: "we", "he", "his fighters". */
bool sides_own(const struct seeker *s, uint32_t subject, uint32_t speaker) {
    const struct doc *d = s->d;
    if (seeker_first_person(d, subject)) return true;
    uint32_t who = seeker_actor(s, sides_party(s, subject)), owner = doc_child(d, subject, REL_NMOD_POSS);
    const struct str *x = &d->actors.at[who].code, *y = &d->actors.at[speaker].code;
    if (who && (who == speaker || (x->size > ROLELESS && str_same(*x, *y)))) return true;
    if (is_own_country(&d->actors.at[who], &d->actors.at[speaker])) return true;
    if (sides_all(s, subject)) return true;
    return owner && (seeker_first_person(d, owner) || seeker_actor(s, sides_party(s, owner)) == speaker);
}

bool sides_commands(const struct seeker *s, uint32_t subject, uint32_t actor) {
    if (sides_own(s, subject, actor)) return true;
    const struct str who = s->d->actors.at[seeker_actor(s, sides_party(s, subject))].code,
                     own = s->d->actors.at[actor].code;
    if (!str_ends(own, "GOV") || (!str_ends(who, "MIL") && !str_ends(who, "COP"))) return false;
    bool is_untold = who.size == ROLELESS; /* "the army", whose country nothing tells */
    return is_untold || (who.size == own.size && memcmp(who.at, own.at, who.size - ROLELESS) == 0);
}

static bool is_between(const struct seeker *s,
                       uint32_t t) { /* what may stand between a subject and its verb */
    const struct doc *d = s->d;
    unsigned upos = d->tags.at[t].upos;
    if (upos == UPOS_ADV || upos == UPOS_AUX || upos == UPOS_PART) return true;
    return s->in_date[t] || (upos == UPOS_ADP && t + 1 < d->tokens.count && s->in_date[t + 1]);
}

/* The mention right in front of the verb, for where the tree gives no subject: "Mr Alba last month offered to
 * ..." */
uint32_t sides_before(const struct seeker *s, uint32_t verb) {
    const struct doc *d = s->d;
    uint32_t t = verb, first = d->ranges.at[d->tokens.at[verb].sentence].first;
    while (t > first && is_between(s, t - 1)) t--;
    uint32_t mention = t > first ? s->who.covers[t - 1] : 0;
    return mention && d->mentions.at[mention].end == t && seeker_actor(s, mention) ? mention : 0;
}

uint32_t sides_above(const struct seeker *s, uint32_t verb, uint32_t subject) {
    const struct doc *d = s->d;
    bool is_told = d->tags.at[verb].xpos == XPOS_VBD || d->tags.at[verb].xpos == XPOS_VBZ;
    bool is_thing = d->tags.at[subject].upos == UPOS_NOUN;
    if (!is_told || !is_thing || rel_base(d->arcs.at[verb].rel) != REL_CONJ) return 0;
    for (uint32_t step = 0; verb && step < CLIMB; step++, verb = d->arcs.at[verb].head) {
        uint32_t party = sides_party(s, doc_child(d, verb, REL_NSUBJ));
        if (party) return party;
    }
    return 0;
}

bool sides_mediator(const struct seeker *s, uint32_t mention) {
    const struct doc *d = s->d;
    uint32_t actor = seeker_actor(s, mention);
    const struct mention *m = &d->mentions.at[mention];
    for (uint32_t t = m->first; t < m->end; t++)
        if (matters_pair(d, s->mediators, t, 0)) return true;
    for (uint32_t i = 1; actor && i < d->roles.count; i++) {
        if (d->roles.at[i].actor != actor) continue;
        uint32_t first = doc_token_at(d, d->roles.at[i].span.begin),
                 end = doc_token_at(d, d->roles.at[i].span.end);
        for (uint32_t t = first; t < end; t++)
            if (matters_pair(d, s->mediators, t, 0)) return true;
    }
    return false;
}

uint32_t sides_author(const struct seeker *s, uint32_t noun) {
    const struct doc *d = s->d;
    uint32_t owner = doc_child(d, noun, REL_NMOD_POSS);
    for (uint32_t c = d->arcs.at[noun].first_child; c && !owner; c = d->arcs.at[c].next_sibling)
        if (rel_base(d->arcs.at[c].rel) == REL_NMOD &&
            (seeker_case(d, c, str_of("by")) || seeker_case(d, c, str_of("from")) ||
             seeker_case(d, c, str_of("of"))) &&
            sides_party(s, c))
            owner = c;
    uint32_t modifier = owner ? 0 : doc_child(d, noun, REL_COMPOUND); /* "the rebel demand" */
    return modifier && sides_party(s, modifier) ? modifier : owner;
}

uint32_t sides_joined(const struct seeker *s, uint32_t mention, uint32_t *all) {
    const struct doc *d = s->d;
    uint32_t count = 1, head = d->mentions.at[mention].head;
    bool is_joined = false; /* by "and": what merely stands side by side is one and the same */
    for (uint32_t c = d->arcs.at[head].first_child; c; c = d->arcs.at[c].next_sibling)
        is_joined = is_joined || (d->arcs.at[c].rel == REL_CONJ && doc_child(d, c, REL_CC));
    all[0] = mention;
    if (!is_joined) return count;
    for (uint32_t c = d->arcs.at[head].first_child; c && count < JOINED_MOST;
         c = d->arcs.at[c].next_sibling) {
        uint32_t party = d->arcs.at[c].rel == REL_CONJ ? sides_party(s, c) : 0;
        if (party && seeker_actor(s, party) != seeker_actor(s, mention)) all[count++] = party;
    }
    return count;
}

uint32_t sides_all(const struct seeker *s, uint32_t token) {
    uint32_t first = token ? mentioned_all(s->d, s->who.covers, token) : 0;
    return first ? sides_party(s, first) : 0;
}

/* Whom the trigger's own complements name: "urged | the army", "appealed | to the bishop", "demanded | of
 * Chile". */
static uint32_t addressee(const struct seeker *s, const struct found *f) {
    static const char *const TO[] = {"to", "of", "on", "upon", "from", "against"};
    const struct doc *d = s->d;
    uint32_t next = f->trigger + 1, holder = seeker_actor(s, f->holder_mention);
    bool is_led = false;
    for (unsigned i = 0; i < sizeof TO / sizeof *TO && !is_led; i++)
        is_led = str_is(doc_token(d, next), TO[i]);
    uint32_t first = is_led ? next + 1 : next;
    uint32_t mention = first < d->tokens.count ? s->opens[first] : 0;
    const struct mention *m = &d->mentions.at[mention];
    if (!mention || !seeker_actor(s, mention) || seeker_actor(s, mention) == holder) return 0;
    bool is_whole = f->matter_head < m->first || f->matter_head >= m->end; /* it is not itself the matter */
    return is_whole && (is_led || f->frame.who || f->frame.ultimatum) && !str_is(doc_token(d, m->end), "'s")
               ? mention
               : 0;
}

/* "demanded an apology | from the rebels". */
static uint32_t giver(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    const uint32_t above[] = {f->trigger, f->matter_head};
    if (f->frame.kind != POSITION_DEMAND) return 0;
    for (unsigned i = 0; i < 2; i++)
        for (uint32_t c = d->arcs.at[above[i]].first_child; c; c = d->arcs.at[c].next_sibling)
            if (c > f->trigger && seeker_case(d, c, str_of("from")) && sides_party(s, c))
                return sides_party(s, c);
    return 0;
}

/* "demanded the withdrawal | of the army". */
static uint32_t doer(const struct seeker *s, const struct found *f) {
    if (!f->is_demand || !matters_pair(s->d, s->doings, f->matter_head, 0)) return 0;
    return sides_party(s, sides_author(s, f->matter_head));
}

/* "offered concessions | to the rebels". */
static uint32_t receiver(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.kind != POSITION_OFFER || d->tags.at[f->matter_head].upos != UPOS_NOUN) return 0;
    for (uint32_t c = d->arcs.at[f->trigger].first_child; c; c = d->arcs.at[c].next_sibling) {
        bool is_to =
            c > f->trigger && rel_base(d->arcs.at[c].rel) == REL_OBL && seeker_case(d, c, str_of("to"));
        if (is_to && sides_party(s, c)) return sides_party(s, c);
    }
    return 0;
}

/* "turned down a request by her deputy", "rejected the army's offer", "rejects the king's terms": whose it
 * was.
 */
static uint32_t author(const struct seeker *s, const struct found *f) {
    if (!found_answers(f)) return 0;
    if (matters_pair(s->d, s->nouns, f->matter_head, 0))
        return sides_party(s, sides_author(s, f->matter_head));
    return sides_party(s, doc_child(s->d, f->matter_head, REL_NMOD_POSS));
}

/* "would march on the town | unless the king yields": whose deed is waited for. */
static uint32_t debtor(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t first = d->ranges.at[d->tokens.at[f->trigger].sentence].first;
    for (uint32_t above = f->matter_head, step = 0; above && step < 3; above = d->arcs.at[above].head, step++)
        for (uint32_t c = d->arcs.at[above].first_child; c; c = d->arcs.at[c].next_sibling) {
            uint8_t kind = 0;
            bool is_clause = rel_base(d->arcs.at[c].rel) == REL_ADVCL && d->arcs.at[c].left >= first;
            if (!is_clause || !terms_opener(d, s->k, d->arcs.at[c].left, &kind)) continue;
            if (kind == TERM_CONDITION && !d->clauses.at[s->clause_of[c]].is_passive)
                return sides_party(s, doc_child(d, c, REL_NSUBJ));
        }
    return 0;
}

/* "cut off aid | to the rebels", "impose sanctions | on the junta" */
static uint32_t loser(const struct seeker *s, const struct found *f, uint32_t object) {
    static const char *const TO[] = {"to", "from", "against", "on"};
    const struct doc *d = s->d;
    const uint32_t above[] = {object, f->matter_head};
    for (unsigned i = 0; i < 2; i++)
        for (uint32_t c = d->arcs.at[above[i]].first_child; c; c = d->arcs.at[c].next_sibling)
            for (unsigned j = 0; c > object && j < sizeof TO / sizeof *TO; j++)
                if (seeker_case(d, c, str_of(TO[j])) && sides_party(s, c)) return sides_party(s, c);
    return 0;
}

/* "will punish | the rebels"; "will shoot the hostages" is toward somebody else. */
static uint32_t victim(const struct seeker *s, const struct found *f) {
    if (f->frame.kind != POSITION_THREAT) return 0;
    uint32_t object = doc_child(s->d, f->matter_head, REL_OBJ), party = sides_party(s, object);
    if (matters_at(s->d, s->topics, object, 0).kind) return loser(s, f, object);
    return s->d->actors.at[seeker_actor(s, party)].code.size ? party : 0;
}

/* "talks with X": talks are had with the other side; what is had "with Malaysia as witness" is not. */
static uint32_t company(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    uint32_t limit = seeker_words_end(s, f);
    if (limit > f->matter + MATTER_READ) limit = f->matter + MATTER_READ;
    if (seeker_matter(s, f->matter, limit).kind != 't') return 0;
    for (uint32_t t = f->matter; t < limit; t++) {
        unsigned rel = rel_base(d->arcs.at[t].rel);
        bool is_to = d->arcs.at[t].head == f->matter_head && d->tags.at[f->matter_head].upos == UPOS_VERB &&
                     seeker_case(d, t, str_of("to")); /* "talk to them" */
        if ((rel != REL_OBL && rel != REL_NMOD) || (!is_to && !seeker_case(d, t, str_of("with")))) continue;
        if (str_is(doc_token(d, d->arcs.at[t].end), "as")) continue;
        uint32_t party = sides_party(s, t);
        if (party && seeker_actor(s, party) != seeker_actor(s, f->holder_mention)) return party;
    }
    return 0;
}

/* "mediate | between the army and the rebels", "bring | the two sides together": those between whom it is. */
static uint32_t between(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    if (f->frame.kind != POSITION_MEDIATION || f->is_demand) return 0;
    uint32_t limit = seeker_words_end(s, f);
    for (uint32_t t = f->trigger; t < limit && t < f->trigger + MATTER_READ; t++) {
        bool is_led = seeker_case(d, t, str_of("between")) || seeker_case(d, t, str_of("among"));
        if (is_led && sides_party(s, t)) return sides_party(s, t);
    }
    return sides_party(s, doc_child(d, f->matter_head, REL_OBJ));
}

static bool agrees(const struct doc *d, uint32_t pronoun, const struct mention *m) {
    const struct actor *a = &d->actors.at[m->actor];
    struct str word = doc_lemma(d, pronoun);
    bool is_person = a->type == ACTOR_PERSON;
    if (str_is(word, "they")) return !is_person || m->is_plural;
    if (str_is(word, "it")) return !is_person && !m->is_plural;
    if (str_is(word, "he")) return is_person && a->gender != 'f';
    return str_is(word, "she") && is_person && a->gender != 'm';
}

uint32_t sides_meant(const struct seeker *s, uint32_t pronoun) {
    const struct doc *d = s->d;
    uint32_t here = d->tokens.at[pronoun].sentence;
    if (d->tags.at[pronoun].upos != UPOS_PRON || s->quote_of[pronoun]) return 0;
    for (uint32_t t = pronoun; t-- > 1 && d->tokens.at[t].sentence + 1 >= here;) {
        uint32_t mention = s->who.headed[t];
        bool is_subject = rel_base(d->arcs.at[t].rel) == REL_NSUBJ;
        if (mention && is_subject && seeker_actor(s, mention) && agrees(d, pronoun, &d->mentions.at[mention]))
            return mention;
    }
    return 0;
}

bool sides_both(const struct seeker *s, uint32_t mention) {
    const struct doc *d = s->d;
    const struct mention *m = &d->mentions.at[mention];
    bool is_two = false;
    for (uint32_t t = m->first; mention && t < m->end; t++)
        is_two = is_two || matters_pair(d, s->rivals, t, 0) || wordlist_has(s->rivals, doc_token(d, t));
    return mention && is_two && (m->is_plural || (d->tags.at[m->head].feats & FEAT_PLURAL));
}

/* The other side, where the words name it: whom one meets, talks with, asks, threatens. */
uint32_t sides_other(const struct seeker *s, const struct found *f) {
    const struct doc *d = s->d;
    bool is_met = matters_at(d, s->topics, f->matter_head, 0).is_met;
    bool is_threat = f->frame.kind == POSITION_THREAT && f->is_own_act;
    uint32_t threatened = is_threat ? debtor(s, f) : 0; /* "will recognise X unless | the king yields" */
    if (threatened && seeker_actor(s, threatened) != seeker_actor(s, f->holder_mention)) return threatened;
    uint32_t met = is_met ? sides_party(s, doc_child(d, f->matter_head, REL_OBJ)) : 0;
    if (!met) met = between(s, f);
    if (!met || seeker_actor(s, met) == seeker_actor(s, f->holder_mention)) met = addressee(s, f);
    if (!met) met = author(s, f);
    if (!met) met = giver(s, f);
    if (!met) met = doer(s, f);
    if (!met) met = receiver(s, f);
    if (!met) met = sides_party(s, doc_child(d, f->trigger, REL_IOBJ)); /* "offered the rebels talks" */
    if (!met && found_answers(f))
        met = sides_party(s, s->who.headed[f->matter_head] ? f->matter_head : 0); /* "turned her down" */
    if (!met) met = company(s, f);
    if (!met && !f->is_demand) met = debtor(s, f);
    return met ? met : victim(s, f);
}
