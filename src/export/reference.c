#include "export/reference.h"

#include "record/record.h"

void reference_numbers(const struct record *r, const struct story *s, uint32_t *numbers) {
    memset(numbers, 0, r->reports.count * sizeof *numbers);
    for (size_t i = 0; i < s->reports.count; i++) numbers[s->reports.at[i].report - 1] = 1;
    for (uint32_t i = 0, n = 0; i < r->reports.count; i++)
        if (numbers[i]) numbers[i] = ++n;
}

void reference_put_label(uint32_t number, struct buf *to) {
    char letters[8];
    size_t used = 0;
    for (uint32_t n = number; n && used < sizeof letters; n = (n - 1) / 26)
        letters[used++] = (char)('A' + (n - 1) % 26);
    while (used) buf_byte(to, letters[--used]);
}

uint32_t reference_sentence(const struct report *x, struct span span) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < x->sentences.count && x->sentences.at[i].span.begin <= span.begin; i++)
        n = i + 1;
    return n;
}

void reference_put(const struct record *r, const uint32_t *numbers, uint32_t report, struct span span,
                   struct buf *to) {
    uint32_t sentence = reference_sentence(list_get(r->reports, report), span);
    buf_byte(to, '[');
    reference_put_label(numbers[report - 1], to);
    if (sentence) buf_print(to, " %u", sentence);
    buf_byte(to, ']');
}
