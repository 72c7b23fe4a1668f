/* Actorfile: who is who, from files of actors and of agents.
 *
 *     BASHAR_AL_ASSAD_ ; comment          BELO              FRENCH_POLICE  [FRACOP]
 *     	[SYRELI 830101-000717]            +KOLM
 *     	[SYRGOV >000717]                  	[FRD <950601]
 *     	[SYRELI]                            	[FRDREB]
 *
 * Codes hold in their order, each between its days or before (<) or behind (>) one; a code without days holds
 * always. "+" begins another name of the actor above; <NOUN> and <ADJECTIVE> lists name what is none. Agents
 * say what somebody is, "~" stands for where he is from:
 *
 *     MINISTER  [~GOV]                    HUMAN_RIGHTS_BODY {HUMAN_RIGHTS_BODIES} [NGO~]
 *     !PERSON! = MAN, MEN, WOMAN, WOMEN    CONGRESS!PERSON!  [~LEG] */
#ifndef DICT_ACTORFILE_H
#define DICT_ACTORFILE_H

#include "dict/entries.h"

/* Whether the text lists agents rather than actors. */
bool actorfile_has_agents(struct str text);

void actorfile_read(struct entries *e);
void actorfile_read_agents(struct entries *e);

#endif
