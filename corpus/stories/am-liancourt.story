# invented throughout
story am-liancourt
about a massacre by a gang, nuns held, a foreign police mission, food and curfew; Haiti; 2024

actors
gang       group        HTICRM p  Gran Lakou
chief      person       HTICRM m  Jobenson Filsaint
residents  group        HTICVL p  residents of Liancourt
victims    group        HTICVL p  people killed at Liancourt
survivors  group        HTICVL p  survivors
armed      group        HTI    p  all armed actors
officers   group        HTICOP p  police officers
newofficers group       KENCOP p  additional Kenyan officers
infants    group        HTICVL p  infants killed at Liancourt
families   group        HTICVL p  families of the dead
rapevict   group        HTICVL p  women raped at Liancourt
states     group        IGOUNO p  UN member states
aidworkers group        NGO    p  humanitarian personnel
components organisation IGOUNOHRI UN human rights component in Haiti
gov        government   HTIGOV    Haitian government
pm         person       HTIGOV m  Marc-Antoine Desilus
police     organisation HTICOP    Haitian National Police
spokesman  person       HTICOP m  Garry Louissaint
mission    organisation IMG       multinational security support mission
kenya      government   KEN       Kenya
nuns       group        HTIREL p  abducted nuns
freed      group        HTIREL p  nuns released
order      organisation HTIREL    Sisters of Saint Joseph
crowd      group        HTIOPP p  protesters in Saint-Marc
wfp        organisation IGOUNOWFP World Food Programme

council    organisation IGOUNO    UN Security Council
coord      person       IGOUNO f  Ingunn Sandvik
usa        government   USAGOV    United States
treasury   organisation USAGOV    US Treasury
domrep     government   DOMGOV    Dominican Republic
deported   group        HTICVL p  Haitians deported
displaced  group        HTICVLREF p displaced people from the Artibonite
ngo        organisation NGO       Soley Relief
team       group        NGO    p  mobile teams of Soley Relief
radio      organisation HTIMED    Radio Lambi
vigil      group        HTI    p  self-defence group


mayor      person       HTIGOV m  mayor of Saint-Marc
constables group        KENCOP p  Kenyan officers
hospital   organisation HTIHLH    Saint-Nicolas hospital

wounded    group        HTICVL p  wounded of Liancourt
suspects   group        HTICRM p  two suspected lookouts

places
usa2       country US  39.80 -98.60 United States
haiti      country HT  19.00 -72.30 Haiti
liancourt  city    HT  19.13 -72.53 Liancourt
saintmarc  city    HT  19.11 -72.69 Saint-Marc
artibonite region  HT  19.36 -72.43 Artibonite
pap        city    HT  18.54 -72.34 Port-au-Prince
route1     site    HT  18.98 -72.70 Route Nationale 1
gonaives   city    HT  19.45 -72.69 Gonaives
ouana      city    HT  19.55 -71.73 Ouanaminthe
church     site    HT  19.13 -72.53 Saint-Louis church

report blog
outlet Caribbean Ledger
kind live
published 2024-10-11
title As it happened: Haiti after the Liancourt killings
| 07:40 Good morning. If you are just joining us: {gang|the *Gran Lakou* gang} slaughtered {victims|at least 58 people} in {liancourt|*Liancourt*}, {liancourt|a rice town} in {haiti|*Haiti*}'s {artibonite|*Artibonite* valley}, before dawn on Wednesday. {nuns|Four nuns} taken from the parish house are still missing.
| 08:15 {radio|*Radio Lambi*} has just aired a voice note from {chief|a man} who says {chief|he} is {chief|*Jobenson Filsaint*}, alias {chief|*Ti Job*}. {chief|He} blames {residents|the townspeople}, who, {chief|he} says, had let {vigil|a self-defence group} block the toll {gang|{chief|his} men} collect on {route1|the *Route Nationale 1*}. Nothing about {nuns|the sisters}.
| 09:02 {police|Police} arrested {suspects|two suspected lookouts} at the {saintmarc|*Saint-Marc*} bus station, {spokesman|{police|national police} spokesman *Garry Louissaint*} tells us. {spokesman|He} would not say if {constables|the Kenyan officers} sent to {haiti|*Haiti*} in June had taken part.
| 10:30 {crowd|Several hundred people} are marching on the town hall in {saintmarc|*Saint-Marc*} right now, calling for {pm|Prime Minister *Marc-Antoine Desilus*} to go. Tyres are burning. {crowd|Some} throw stones at {police|the police}, who answer with tear gas.
| 11:10 "{crowd|We} asked for policemen, {gov|they} sent {crowd|us} condolences" - a placard outside our window.
| 12:25 {pm|*Desilus*} on the steps of the primature: a state of emergency in the lower {artibonite|*Artibonite*} for 30 days, a curfew from dusk. "This crime will not stand," says {pm|the prime minister}. Asked whether {pm|he} would resign, {pm|he} replied: "No."
| 14:05 {usa|*Washington*} has put {chief|*Filsaint*} on {usa|its} sanctions list, freezing any assets in {usa2|the *United States*}, {treasury|the *US Treasury*} announces.
| 15:48 BREAKING {freed|Two of the nuns} were let go an hour ago near {gonaives|*Gonaives*}, {order|the *Sisters of Saint Joseph*} confirm. {order|The order} thanks "all who prayed and all who phoned". No word on whether a ransom was paid.
| 16:20 Correction: an earlier post said three nuns were free. It is two.
| 17:00 We are closing this page. Tomorrow: the reggae festival that is invading {pap|*Port-au-Prince*}'s last quiet hotel. Follow us on WhatsApp for alerts.
role spokesman [national police spokesman]
role pm [Prime Minister]
role pm [says <the prime minister>]
date [dawn on Wednesday] day 2024-10-09TMO
date [June] span 2024-06
date [right now] day PRESENT_REF
date [30 days] duration P30D
date [dusk] repeat -
date [an hour ago] day 2024-10-11T14:48
date [Tomorrow] day 2024-10-12
event e1 gang > victims 202 happened [slaughtered] ; place liancourt ; date [dawn on Wednesday]
event e2 - > nuns 181 happened [taken from] ; place liancourt
quote q13 chief indirect [he is Jobenson Filsaint, alias Ti Job] ; cue [who <says> he is] ; source [a man]
event e3 chief > residents 111 happened [blames]
quote q1 chief indirect [had let a self-defence group block the toll his men collect on the Route Nationale 1] ; cue [he <says>, had] ; source [<he> says, had]
event e4 vigil > gang 144 happened [block the toll] ; by chief ; place route1

event e6 police > suspects 173 happened [arrested] ; place saintmarc
quote q2 spokesman indirect [Police arrested two suspected lookouts at the Saint-Marc bus station] ; cue [<tells> us] ; source [national police spokesman Garry Louissaint]
event e7 spokesman > - 011 happened [would not say]
event e8 constables > - 074 happened [sent to Haiti] ; place haiti ; date [June]
event e9 crowd > pm 1411 happened [are marching on] ; place saintmarc ; date [right now]
event e10 crowd > pm 0241 happened [calling for]
position n1 crowd > pm demand [Prime Minister Marc-Antoine Desilus to go]
event e11 crowd > police 145 happened [throw stones at] ; place saintmarc
event e12 police > crowd 175 happened [answer with tear gas] ; place saintmarc
event e13 gov > - 1724 happened [a state of emergency] ; place artibonite
event e14 gov > - 1723 happened [a curfew] ; place artibonite
quote q3 pm direct ["This crime will not stand,"] ; cue [<says> the prime minister] ; source [<the prime minister>. Asked]
event e15 pm > - 1231 happened [replied: "<No>."]
quote q4 pm direct ["No."] ; cue [replied] ; source [<he> replied]
position n2 pm > crowd refusal [Asked whether he would resign, he replied: "No."] ; answers n1
event e16 usa > chief 163 happened [has put Filsaint on its sanctions list]
event e17 usa > chief 163 happened [freezing]
quote q5 treasury indirect [Washington has put Filsaint on its sanctions list, freezing any assets in the United States] ; cue [Treasury <announces>] ; source [the US Treasury]
event e18 - > freed 0841 happened [were let go] ; place gonaives ; date [an hour ago]
quote q6 order indirect [Two of the nuns were let go an hour ago near Gonaives] ; cue [confirm] ; source [the Sisters of Saint Joseph]
quote q7 order mixed ["all who prayed and all who phoned"] ; cue [thanks] ; source [The order]
figure f1 person [at least 58 people] 58 - ; role killed
figure f2 nun [Four nuns] 4 4 ; role missing
figure f3 lookout [two suspected lookouts] 2 2 ; role detained
figure f4 person [Several hundred people] 300 900
figure f5 day [30 days] 30 30
figure f6 nun [Two of the nuns] 2 2
damage boilerplate [Follow us on WhatsApp for alerts.]
trap [sent us condolences] ; words on a placard
trap [three nuns were free] ; withdrawn by the correction itself
trap [the reggae festival that is invading] ; music
trap [whether a ransom was paid] ; open, nobody says that it was

report sitrep
outlet Soley Relief
kind ngo
published 2024-10-12
title Situation Report No. 3 - Lower Artibonite (as of 12 October, 18:00)
| HIGHLIGHTS
| - {victims|71 people} confirmed killed, among {victims|them} {infants|9 infants}, in the {liancourt|*Liancourt*} massacre of 9 October. {wounded|43 wounded} at {hospital|*Saint-Nicolas* hospital}, {saintmarc|*Saint-Marc*}.
| - {displaced|6,270 people} displaced, nearly all with host families along {route1|RN1}.
| - Humanitarian access: PARTIAL. {gang|*Gran Lakou*} lifted {gang|its} roadblock at the {artibonite|*Artibonite*} bridge on Friday for {ngo|our} water trucks, not for {wfp|*WFP*}'s convoy, which was fired upon on 10 October and turned back.
| CONTEXT
| {gang|*Gran Lakou*} has controlled the right bank of the river since 2022. According to {survivors|survivors} interviewed by {team|{ngo|our} mobile teams}, {gang|the attackers} came by three roads, set fire to some 45 houses and shot {residents|people} as {residents|they} fled toward {church|*Saint-Louis* church}. {rapevict|Women} were raped. The allegation on social media that {officers|police officers} opened the way has NOT been verified by {ngo|*Soley Relief*} and is contested by {police|*PNH*}.
| RESPONSE
| - {ngo|*Soley Relief*} distributed 1,100 hygiene kits and 80 m3 of chlorinated water.
| - {wfp|*WFP*} flew 12 t of high-energy biscuits into {saintmarc|*Saint-Marc*} under escort of {mission|the *MSS* mission} and {police|*PNH*}, which now patrol the {route1|RN1} jointly.
| - {mayor|The mayor of {saintmarc|*Saint-Marc*}} opened two schools to {displaced|the displaced}.
| NEEDS AND GAPS
| - {ngo|We} call on {gov|the Government of {haiti|*Haiti*}} to exempt {aidworkers|aid workers} from the curfew, and on {armed|all armed actors} to grant safe passage to ambulances.
| - {domrep|Dominican authorities} deported {deported|1,340 Haitians} through {ouana|*Ouanaminthe*} this week, some of {deported|them} natives of {liancourt|*Liancourt*}. {ngo|*Soley Relief*} asks that removals be suspended at least until 1 November.
| - Measles is gaining ground in two sites: vaccination teams wage a war of their own, 0 deaths so far.
| Contact: ops desk, +509 0000 0000. Donate \| Unsubscribe
date [9 October] day 2024-10-09
date [Friday] day 2024-10-11
date [10 October] day 2024-10-10
date [2022] span 2022
date [which <now> patrol] day PRESENT_REF
date [this week] span 2024-W41
date [1 November] day 2024-11-01
event e1 gang > victims 202 happened [<massacre> of] ; place liancourt ; date [9 October]
event e19 gang > ngo 0863 happened [lifted its roadblock] ; place artibonite ; date [Friday]
event e20 - > wfp 190 happened [was fired upon] ; date [10 October]
event e21 gang > - 192 happened [has controlled] ; place artibonite ; date [2022]
event e22 gang > - 1712 happened [set fire to] ; by survivors ; place liancourt
event e23 gang > residents 193 happened [shot] ; by survivors ; place liancourt
event e24 gang > rapevict 1821 happened [were raped] ; by survivors ; place liancourt

quote q12 survivors indirect [the attackers came by three roads, set fire to some 45 houses and shot people as they fled toward Saint-Louis church] ; cue [<According to> survivors] ; source [According to <survivors>]
event e26 police > - 016 happened [is contested by]
event e27 ngo > - 073 happened [distributed]
event e28 wfp > - 073 happened [flew] ; place saintmarc
event e29 mission,police > wfp 074 happened [under escort of]
event e30 mission > police 062 happened [patrol ~ jointly] ; place route1
event e31 mayor > displaced 073 happened [opened two schools to] ; place saintmarc
event e32 ngo > gov 0251 happened [We <call on>]
event e33 ngo > armed 0255 happened [and <on> all armed actors]
position n3 ngo > gov demand [to exempt aid workers from the curfew] ; about [the curfew] ; state met
position n4 ngo > armed demand [on all armed actors to grant safe passage to ambulances]
event e34 domrep > deported 174 happened [deported] ; place ouana ; date [this week]
event e35 ngo > domrep 025 happened [asks]
position n5 ngo > domrep demand [removals be suspended at least until 1 November] ; deadline [at least until 1 November]
figure f1 person [71 people] 71 71 ; role killed
figure f7 infant [9 infants] 9 9 ; role killed
figure f8 wounded [43 wounded] 43 43 ; role wounded
figure f9 person [6,270 people] 6270 6270 ; role displaced
figure f10 house [some 45 houses] 45 45 ; approximate ; by survivors
figure f11 kit [1,100 hygiene kits] 1100 1100
figure f12 m3 [80 m3 of chlorinated water] 80 80
figure f13 tonne [12 t of high-energy biscuits] 12 12
figure f14 Haitian [1,340 Haitians] 1340 1340
figure f15 school [two schools] 2 2
figure f16 road [three roads] 3 3
figure f17 death [0 deaths] 0 0
damage boilerplate [Contact: ops desk, +509 0000 0000. Donate | Unsubscribe]
trap [police officers opened the way] ; an allegation nobody verified
trap [vaccination teams wage a war of their own] ; medicine
trap [Measles is gaining ground] ; disease

report un
outlet UN Information Service
kind release
published 2024-10-14
title Humanitarian Coordinator in Haiti condemns Liancourt attack, calls for protection of civilians
| PORT-AU-PRINCE, 14 October 2024 - {coord|The United Nations Humanitarian Coordinator in {haiti|*Haiti*}}, {coord|*Ingunn Sandvik*}, today strongly condemned the attack of 9 October on {liancourt|*Liancourt*}, in which {victims|at least 70 people}, including women and children, lost {victims|their} lives, and expressed {coord|her} deepest condolences to {families|the families}.
| "Those who planned, ordered and carried out this atrocity must be brought to justice," said {coord|Ms. *Sandvik*}. {coord|She} called for the immediate and unconditional release of {nuns|the two sisters} who remain in captivity.
| {coord|The Humanitarian Coordinator} welcomed the decision of {gov|the Government} to exempt {aidworkers|humanitarian personnel} from the curfew in force since Friday, and noted that {police|the *Haitian National Police*}, with the support of {mission|the Multinational Security Support Mission}, had restored access to {saintmarc|*Saint-Marc*}.
| {coord|Ms. *Sandvik*} met on Saturday with {displaced|families} sheltering in a school, who told {coord|her} that {displaced|they} would not return as long as {gang|armed gangs} held the bridge. "What {displaced|they} ask for is not complicated," {coord|she} said. "{displaced|They} want to sleep."
| {council|The *Security Council*}, which renewed {mission|the Mission}'s mandate on 30 September, may consider further designations under {council|its} sanctions regime. {kenya|*Kenya*} has pledged {newofficers|600 additional officers}, who could be deployed by the end of November if funding is secured; {coord|the Coordinator} appealed to {states|Member States} to contribute to the trust fund, which stands at less than 15 per cent of requirements.
| {components|The United Nations human rights component} is investigating reports of sexual violence committed during the attack.
| For Peace Day, an exhibition titled "Truce" by painters of the {pap|*Port-au-Prince*} school remains open at the Logistics Base until Friday.
| \*\*\* For information media. Not an official record. \*\*\*
role coord [The United Nations Humanitarian Coordinator in Haiti]
role coord [<The Humanitarian Coordinator> welcomed]

date [9 October] day 2024-10-09
date [14 October 2024] day 2024-10-14
date [today] day 2024-10-14
date [in force since <Friday>] day 2024-10-11
date [Saturday] day 2024-10-12
date [30 September] day 2024-09-30
date [the end of November] span 2024-11
date [remains open at the Logistics Base until <Friday>] day 2024-10-18
event e36 coord > - 111 happened [strongly condemned] ; date [today]
event e1 - > victims 202 happened [<attack> of 9 October] ; place liancourt ; date [9 October]
event e37 coord > families 018 happened [expressed her deepest condolences to] ; date [today]
quote q8 coord direct ["Those who planned, ordered and carried out this atrocity must be brought to justice,"] ; cue [<said> Ms. Sandvik] ; source [said <Ms. Sandvik>]
event e38 coord > - 1013 happened [must be brought to justice]
position n6 coord > - demand [Those who planned, ordered and carried out this atrocity must be brought to justice]
event e39 coord > - 0253 happened [called for the]
position n7 coord > - demand [the immediate and unconditional release of the two sisters] ; deadline [immediate] ; condition [unconditional]
event e40 coord > gov 051 happened [welcomed]
event e41 gov > aidworkers 081 happened [decision of the Government <to exempt>]
event e14 gov > - 1723 happened [<curfew> in force] ; date [in force since <Friday>]
quote q9 coord indirect [the Haitian National Police, with the support of the Multinational Security Support Mission, had restored access to Saint-Marc] ; cue [noted] ; source [The Humanitarian Coordinator]
position n10 gov > aidworkers concession [the decision of the Government to exempt humanitarian personnel from the curfew] ; answers n3
event e42 mission > police 062 happened [with the support of] ; place saintmarc ; by coord
event e43 coord > displaced 040 happened [met on Saturday with] ; date [Saturday]
quote q10 displaced indirect [they would not return as long as armed gangs held the bridge] ; cue [who <told> her] ; source [<families> sheltering in a school] ; to coord
event e44 gang > - 192 happened [held the bridge] ; by displaced
quote q11 coord direct ["What they ask for is not complicated,"] ["They want to sleep."] ; cue [she <said>] ; source [<she> said]
event e45 council > mission 050 happened [renewed] ; date [30 September]
event e46 council > - 163 possible [may consider further designations]
event e47 kenya > - 0334 happened [has pledged]
position n8 kenya > - offer [has pledged 600 additional officers, who could be deployed by the end of November if funding is secured] ; condition [if funding is secured] ; deadline [by the end of November]
event e48 kenya > - 074 possible [could be deployed] ; place haiti
event e49 coord > states 0231 happened [appealed to]
position n9 coord > states demand [to contribute to the trust fund]
event e50 components > - 092 happened [is investigating]
figure f1 person [at least 70 people] 70 - ; role killed
figure f18 officer [600 additional officers] 600 600
figure f19 percent [less than 15 per cent of requirements] - 15
damage boilerplate [*** For information media. Not an official record. ***]
trap [an exhibition titled "Truce"] ; the name of an exhibition
trap [What they ask for is not complicated] ; no demand of a party

differences
figure f1 blog sitrep un ; At least 58 dead in the live blog, 71 confirmed by Soley Relief, at least 70 for the United Nations.
only-in e16 blog ; Only the Ledger tells of American sanctions on Filsaint.
only-in e34 sitrep ; Only Soley Relief tells of deportations from the Dominican Republic.
only-in e47 un ; Only the United Nations tells of 600 more Kenyan officers.
name gang blog sitrep un ; Gran Lakou in the blog and the situation report is for the United Nations only armed gangs.
