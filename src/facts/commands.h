/* Commands: demands in the imperative, in somebody's own words: "Send us guards," the nurses told the
 * ministry. */
#ifndef FACTS_COMMANDS_H
#define FACTS_COMMANDS_H

#include "facts/seeker.h"

/* Adds the position that the verb at the token states as a command. */
void commands_find(struct seeker *s, uint32_t verb);

#endif
