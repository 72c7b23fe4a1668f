story me-garmiyan-verdict
about verdict against a former general for the gassing of Kurdish villages; Iraq; 2007

actors
general    person       IRQMIL  m  Nizar Hamid al-Samarrai
lawyer     person       IRQ     m  Wathiq Jaber
lawyers    group        IRQ     p  defence lawyers
judge      person       IRQJUD  m  Munther Abdul-Qadir
tribunal   organisation IRQJUD     Iraqi High Tribunal
civilians  people       IRQCVL  p  civilians killed in the Garmiyan campaign
menboys    people       IRQCVL  p  men and boys shot near Hatra
deported   people       IRQCVL  p  people driven into camps
governor   person       IRQGOV  m  Sabah Jumaa Tikriti
witness    person       IRQCVL  f  Khadija Mahmoud
husband    person       IRQCVL  m  husband of Khadija Mahmoud
guards     group        IRQMIL  p  camp guards
kurds      people       IRQCVL  p  Kurds celebrating in Baghdad
marchers   group        IRQ     p  marchers in Tikrit
police     group        IRQCOP  p  police in Tikrit
jwb        organisation NGOHRI     Justice Without Borders
gov        government   IRQGOV     Iraqi government
spokesman  person       IRQGOV  m  government spokesman
prosecutor person       IRQJUD  m  Faisal Hanoun
bailiffs   group        IRQJUD  p  bailiffs
pasha      person       IRQGOV  m  Kamaran Bradosti
kparl      organisation IRQLEG     Kurdistan parliament
mp         person       IRQLEG  f  Shirin Hawrami
kpress     organisation IRQGOV     Kurdistan presidency
widows     group        IRQCVL  p  widows of Kani Sard
turkey     government   TURGOV     Turkish government
turkarmy   organisation TURMIL     Turkish army
peshmerga  organisation IRQMIL  p  Peshmerga
pkk        group        TURREB  p  PKK
hpost      organisation IRQMED     Hawler Post
martyrmin  organisation IRQGOV     Ministry of Martyrs
families2  people       IRQCVL  p  families of the dead
families   people       IRQCVL  p  families who fled the border
troops     group        TURMIL  p  Turkish soldiers
usgov      government   USA        United States
company    organisation NLDBUS     Dutch company
soldiers   group        IRQMIL  p  soldiers of 1988
counsel    people       IRQ     p  two murdered defence counsel
investig   group        IRQJUD  p  tribunal investigators

places
baghdad    city     IQ  33.31 44.37  Baghdad
kanisard   city     IQ  34.95 45.20  Kani Sard
garmiyan   region   IQ  34.70 45.20  Garmiyan
hatra      city     IQ  35.59 42.72  Hatra
tikrit     city     IQ  34.61 43.68  Tikrit
marshes    region   IQ  31.00 47.00  southern marshes
slemani    city     IQ  35.56 45.43  Sulaimaniya
hajiomeran city     IQ  36.66 45.05  Haji Omeran
rotterdam  city     NL  51.92 4.48   Rotterdam
qandil     region   IQ  36.55 45.00  Qandil

report tigris
outlet Tigris Wire
kind wire
published 2007-02-12
title Saddam-era general to hang for gassing of Kurdish villages
| BAGHDAD, Feb. 12 (Tigris Wire) - {general|A former general} who ordered the gassing of Kurdish villages in
+ 1988 was found guilty of genocide on Monday and sentenced to hang, in a judgment that {lawyers|{general|his} lawyers}
+ dismissed as victor's justice.
| {general|*Nizar Hamid al-Samarrai*}, 66, stood with folded arms while {judge|Judge *Munther Abdul-Qadir*} of
+ {tribunal|the *Iraqi High Tribunal*} read for three hours from a ruling that blames {general|him} for the deaths of
+ "{civilians|not fewer than 11,400 civilians}" in {garmiyan|*Garmiyan*}. "{general|I} answer for
+ {soldiers|{general|my} soldiers}, not for {judge|your} arithmetic," {general|the defendant} shouted before
+ {bailiffs|bailiffs} led {general|him} out.
| {tribunal|The court} held that aircraft acting on {general|his} orders had dropped mustard gas and sarin on
+ {kanisard|*Kani Sard*} and five neighbouring villages; that {menboys|men and boys} were taken from {menboys|their}
+ families and machine-gunned in pits near {hatra|*Hatra*}; and that {deported|some 80,000 people} were driven from
+ {deported|their} homes into desert camps. {tribunal|It} acquitted {governor|{general|his} co-accused}, {governor|*Sabah Jumaa
+ Tikriti*}, {governor|a provincial governor of the time}.
| {witness|*Khadija Mahmoud*}, {witness|a witness} who had travelled from {slemani|*Sulaimaniya*} to hear the verdict,
+ told {tribunal|the court} in November that {guards|camp guards} beat {husband|{witness|her} husband} to death over a
+ tin of milk. "{witness|I} have waited nineteen years to see {general|him} sit down and be silent," {witness|she}
+ said on Monday.
| {kurds|Several hundred Kurds} danced outside. In {tikrit|*Tikrit*}, {marchers|some 2,000 people} marched against the
+ verdict and {police|police} declared a curfew until Wednesday morning after {marchers|the crowd} set fire to a
+ courthouse.
| {jwb|*Justice Without Borders*}, {jwb|a rights group}, said the trial had been marred by the murder of {counsel|two
+ defence counsel} and urged {gov|the government} not to carry out the sentence. {spokesman|A government spokesman}
+ brushed the appeal aside. "Would {jwb|they} have asked it for Nuremberg?" {spokesman|he} said.
| The appeal, which by law must be lodged within 30 days, goes to a bench of nine judges. {lawyer|*Wathiq Jaber*},
+ {lawyer|counsel for {general|the condemned man}}, said {lawyer|he} would lodge it on the last of them, "although one
+ does not argue with a rope".
| {prosecutor|The chief prosecutor}, {prosecutor|*Faisal Hanoun*}, announced that {investig|investigators} had opened a fresh
+ inquiry into the use of gas in {marshes|the southern marshes} after the 1991 uprising.
role general [A former general]
role judge [Judge]
role governor [a provincial governor of the time]
role governor [his co-accused]
role jwb [a rights group]
role witness [a witness]
role lawyer [counsel for the condemned man]
role prosecutor [The chief prosecutor]
date [Feb. 12] day 2007-02-12
date [1988] span 1988
date [genocide on <Monday>] day 2007-02-12
date [three hours] duration PT3H
date [November] span 2006-11
date [nineteen years] duration P19Y
date [she said on <Monday>] day 2007-02-12
date [Wednesday morning] day 2007-02-14TMO
date [30 days] duration P30D
date [1991] span 1991
quote q2 judge mixed ["not fewer than 11,400 civilians"] ; cue [read] ; source [Judge Munther Abdul-Qadir]
quote q3 general direct ["I answer for my soldiers, not for your arithmetic,"] ; cue [shouted] ; source [the defendant]
quote q4 tribunal indirect [aircraft acting on his orders ~ into desert camps] ; cue [held] ; source [The court]
quote q5 witness indirect [camp guards beat her husband to death over a tin of milk] ; cue [told] ; source [Khadija Mahmoud] ; to tribunal
quote q6 witness direct ["I have waited nineteen years to see him sit down and be silent,"] ; cue [she <said>] ; source [<she> said]
quote q7 jwb indirect [the trial had been marred by the murder of two defence counsel] ; cue [a rights group, <said>] ; source [Justice Without Borders]
quote q8 spokesman direct ["Would they have asked it for Nuremberg?"] ; cue [he <said>.] ; source [<he> said.]
quote q18 lawyer mixed [he would lodge it on the last of them, "although one does not argue with a rope"] ; cue [condemned man, <said>] ; source [Wathiq Jaber]
quote q9 prosecutor indirect [investigators had opened ~ 1991 uprising] ; cue [announced] ; source [Faisal Hanoun]
event e1 general > - 2041 happened [gassing] ; date [1988]
event e2 tribunal > general 116 happened [found guilty] ; date [genocide on <Monday>]
event e3 lawyers > tribunal 111 happened [dismissed as victor's justice]
event e4 general > civilians 202 happened [deaths] ; place garmiyan ; by judge
event e1 general > - 2041 happened [dropped mustard gas and sarin] ; place kanisard ; by tribunal
event e5 - > menboys 202 happened [machine-gunned] ; place hatra ; by tribunal
event e6 - > deported 201 happened [driven from their homes] ; by tribunal
event e7 guards > husband 1823 happened [beat ~ to death] ; by witness
event e8 marchers > tribunal 141 happened [marched] ; place tikrit
event e9 police > - 1723 happened [declared a curfew] ; place tikrit
event e10 marchers > tribunal 1712 happened [set fire to] ; place tikrit
event e11 jwb > tribunal 111 happened [marred]
event e12 - > counsel 1823 happened [murder] ; by jwb
event e13 jwb > gov 020 happened [urged]
event e14 spokesman > jwb 120 happened [brushed ~ aside]
event e15 investig > - 094 happened [opened a fresh inquiry] ; by prosecutor
event e16 - > - 2041 happened [use of gas] ; date [1991] ; place marshes
position n1 jwb > gov demand [not to carry out the sentence]
position n2 spokesman > jwb refusal [brushed the appeal aside] ; about [the appeal]
figure f1 civilian [not fewer than 11,400 civilians] 11400 - ; role killed ; by judge
figure f2 person [some 80,000 people] 80000 80000 ; approximate ; role displaced ; by tribunal
figure f3 Kurd [Several hundred Kurds] 300 999
figure f4 person [some 2,000 people] 2000 2000 ; approximate
figure f5 village [five neighbouring villages] 5 5
figure f11 day [30 days] 30 30
figure f6 counsel [two defence counsel] 2 2 ; role killed ; by jwb
trap [does not argue with a rope] ; a figure of speech
trap [Nuremberg] ; another trial, a comparison
trap [stood with folded arms] ; limbs, no weapons
event e37 tribunal > governor 116 denied [acquitted] ; date [genocide on <Monday>]

report post
outlet Hawler Post
kind local
published 2007-02-14
title Hanging for the butcher, but where?
| HAWLER, 14 February 2007 - {kparl|The *Kurdistan Parliament*} on Tuesday has saluted with applause of
+ nine minutes the death punishment of {general|the general *Nezar Hamid Samarayi*}, {general|the hangman of
+ {garmiyan|*Germian*}}, and has given to {usgov|the Americans} {kparl|its} thanks for bringing to {baghdad|*Baghdad*}
+ the documents.
| {tribunal|The court} has established {civilians|fifteen thousand martyrs} and {deported|182 thousand souls}
+ deported, said {mp|the deputy *Shirin Hewrami*}. But {mp|she} has also said it is not enough. {mp|She} demanded that
+ {gov|*Baghdad*} apologises officially and pays for {families2|each family of the martyrs} fifty million dinars, and
+ that {tribunal|the court} opens the file of {company|the Dutch company} which has sold the chemicals. {company|The
+ company}, in {rotterdam|*Rotterdam*}, told to our newspaper {company|it} will not comment.
| {pasha|*Kamaran Bradosti*}, {pasha|adviser of {kpress|the Presidency of the Region}}, has asked of {gov|the Iraqi
+ government} to hand over {general|the condemned man} so that the rope is put in {kanisard|*Kani Serd*} itself, there
+ where the planes of {general|the general} have made the children sleep. "{gov|They} agreed in principle Monday night on
+ the telephone," said {pasha|he} to {hpost|the Post}; {spokesman|the spokesman of {gov|the government}}, however, denies
+ that {gov|it} has promised anything like that.
| At the border the guns do not read verdicts. {turkarmy|The Turkish army} has shelled on Tuesday from five in the
+ morning the valleys below {qandil|*Qandil*} to hit, as {turkarmy|it} says, {pkk|the *PKK*}; {families|sixty
+ families} have left {hajiomeran|*Haji Omeran*} on tractors. {turkey|*Ankara*} has warned that {troops|{turkey|its}
+ soldiers} will enter if {pkk|the guerrillas}' camps are not closed before Newroz. {pasha|*Bradosti*} refused: "No
+ Kurd will chase a Kurd for {turkey|their} sake." {peshmerga|Three thousand *Peshmerga*} were sent to the passes,
+ {peshmerga|they} are eyes and not fists, explains {pasha|he}.
| Since Sunday {widows|forty widows of {kanisard|*Kani Serd*}} lie on carpets before {kparl|the *Parliament*} and take no
+ bread, till the law of pensions, promised in 2005, is voted. {martyrmin|The *Ministry of the Martyrs*} has brought
+ {widows|them} blankets and a nurse.
| In cinema Salahaddin begins Friday the film "The Siege of Dimdim". The fortress holds out two hours and ten minutes.
role general [the general]#1
role general [the hangman of Germian]
role mp [the deputy]
role pasha [adviser of the Presidency of the Region]
date [14 February 2007] day 2007-02-14
date [on <Tuesday> has saluted] day 2007-02-13
date [nine minutes] duration PT9M
date [Monday night] day 2007-02-12TNI
date [Tuesday from five in the morning] day 2007-02-13T05:00
date [Newroz] day 2007-03-21
date [Sunday] day 2007-02-11
date [2005] span 2005
date [Friday] day 2007-02-16
date [two hours and ten minutes] duration PT2H10M
quote q10 mp indirect [The court has established ~ deported] ; cue [<said> the deputy] ; source [the deputy Shirin Hewrami]
quote q11 mp indirect [it is not enough] ; cue [she has also <said>] ; source [<she> has also]
quote q12 company indirect [it will not comment] ; cue [told to] ; source [The company]
quote q13 pasha direct ["They agreed in principle Monday night on the telephone,"] ; cue [<said> he] ; source [said <he>] ; to hpost
quote q14 spokesman indirect [it has promised anything like that] ; cue [denies] ; source [the spokesman of the government]
quote q15 turkey indirect [its soldiers will enter ~ before Newroz] ; cue [warned] ; source [Ankara]
quote q16 pasha direct ["No Kurd will chase a Kurd for their sake."] ; cue [Bradosti <refused>] ; source [<Bradosti> refused]
quote q17 pasha indirect [they are eyes and not fists] ; cue [explains] ; source [explains <he>]
event e17 kparl > tribunal 051 happened [saluted] ; date [on <Tuesday> has saluted]
event e18 kparl > usgov 051 happened [thanks]
event e19 usgov > - 063 happened [bringing ~ the documents]
event e2 tribunal > general 116 happened [death punishment]
event e4 general > civilians 202 happened [martyrs]#1 ; by mp
event e6 - > deported 201 happened [deported] ; by mp
event e20 mp > gov 100 happened [demanded]
event e21 gov > - 055 wanted [apologises]
event e22 gov > families2 071 wanted [pays]
event e23 tribunal > company 091 wanted [opens the file]
event e36 company > - 061 happened [sold] ; by mp
event e24 company > - 011 happened [will not comment]
event e25 pasha > gov 0213 happened [asked]
event e1 general > - 2041 happened [made the children sleep] ; place kanisard
event e27 gov > pasha 0313 happened [agreed in principle] ; date [Monday night] ; by pasha
event e27 gov > pasha 0313 denied [promised anything]
event e28 turkarmy > pkk 194 happened [shelled] ; date [Tuesday from five in the morning] ; place qandil
event e29 turkey > pkk 138 happened [warned]
event e30 troops > - 192 possible [enter]
event e31 pasha > turkey 1212 happened [Bradosti <refused>]
event e32 - > peshmerga 154 happened [sent to the passes]
event e33 widows > kparl 1423 happened [take no bread] ; date [Sunday]
event e34 martyrmin > widows 073 happened [brought]
position n3 mp > gov demand [Baghdad apologises officially and pays for each family of the martyrs fifty million dinars]
position n4 mp > tribunal demand [the court opens the file of the Dutch company]
position n5 pasha > gov demand [to hand over the condemned man] ; aim [so that the rope is put in Kani Serd itself]
position n6 turkey > pkk threat [its soldiers will enter if the guerrillas' camps are not closed before Newroz] ; condition [if the guerrillas' camps are not closed] ; deadline [before Newroz]
position n7 pasha > turkey refusal ["No Kurd will chase a Kurd for their sake."]
position n8 widows > - demand [the law of pensions, promised in 2005, is voted]
figure f1 martyr [fifteen thousand martyrs] 15000 15000 ; role killed ; by mp
figure f2 soul [182 thousand souls] 182000 182000 ; role displaced ; by mp
figure f7 dinar [fifty million dinars] 50000000 50000000
figure f8 family [sixty families] 60 60 ; role displaced
figure f9 Peshmerga [Three thousand Peshmerga] 3000 3000
figure f10 widow [forty widows] 40 40
trap [the guns do not read verdicts] ; a figure of speech
trap [The Siege of Dimdim] ; a film
trap [holds out] ; the fortress of a film
trap [eyes and not fists] ; a figure of speech

differences
figure f1 tigris post ; 11,400 dead in the wire's ruling, fifteen thousand in the Post.
figure f2 tigris post ; The wire has 80,000 driven out, the Post 182,000.
name general tigris post ; Nizar Hamid al-Samarrai is Nezar Hamid Samarayi in the Post.
only-in e28 post ; Only the Post tells of Turkish shelling.
only-in e7 tigris ; Only the wire has the witness's account.
