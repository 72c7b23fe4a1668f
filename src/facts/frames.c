#include "facts/frames.h"

#include "doc/doc.h"

uint8_t frames_kind(struct str word) {
    static const char *const KIND[] = {"",           "offer",      "demand", "refusal",
                                       "acceptance", "concession", "threat", "mediation"};
    for (uint8_t i = 1; i < sizeof KIND / sizeof *KIND; i++)
        if (str_is(word, KIND[i])) return i;
    return POSITION_NONE;
}

struct frame frames_read(struct str row) {
    struct frame f = {.kind = frames_kind(str_cut(&row, ' '))};
    while (row.size) {
        struct str word = str_cut(&row, ' ');
        const struct {
            const char *name;
            bool *flag;
        } FLAGS[] = {{"to", &f.to},         {"np", &f.np},
                     {"that", &f.that},     {"who", &f.who},
                     {"on-who", &f.on_who}, {"mediator", &f.mediator},
                     {"turns", &f.turns},   {"voiced", &f.voiced},
                     {"topic", &f.topic},   {"grants", &f.grants},
                     {"acts", &f.acts},     {"ultimatum", &f.ultimatum},
                     {"claims", &f.claims}, {"done", &f.done},
                     {"named", &f.named},   {"no", &f.no},
                     {"talks", &f.talks},   {"harms", &f.harms},
                     {"hosts", &f.hosts},   {"errands", &f.errands},
                     {"we", &f.we},         {"bare", &f.bare},
                     {"party", &f.party},   {"adj", &f.adj},
                     {"people", &f.people}, {"ceasefire", &f.ceasefire}};
        size_t i = 0, count = sizeof FLAGS / sizeof *FLAGS;
        while (i < count && !str_is(word, FLAGS[i].name)) i++;
        if (i < count)
            *FLAGS[i].flag = true;
        else if (f.preposition_count < 6)
            f.prepositions[f.preposition_count++] = str_is(word, "to-np") ? str_of("to") : word;
    }
    return f;
}
