#!/usr/bin/env python3
"""How well are pronouns given to names? Scores against GAP (Webster et al. 2018, Apache-2.0).

usage: gap.py --reports GAP.tsv > reports.jsonl      one report a line, for `sitrep code`
       gap.py GAP.tsv SYSTEM.jsonl [-v]              SYSTEM is what `sitrep code reports.jsonl` printed

Each row of GAP has a passage, a pronoun in it and two names, A and B, each with the answer whether the
pronoun stands for it. An answer of the system is "yes" where one actor has both a mention at the pronoun
and a mention whose name overlaps the name. Precision, recall and F1 of "yes" over all names, for
masculine and feminine pronouns, and their bias (F1 feminine / F1 masculine), as in the paper.
-v     a line for each wrong answer.
"""
import argparse
import csv
import json
import sys

FEMININE = {"she", "her", "hers"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def reports(path):
    for row in rows(path):
        print(json.dumps({"id": row["ID"], "text": row["Text"]}, ensure_ascii=False))


def read_system(path):
    """id -> the actors of its record"""
    out = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.strip():
                record = json.loads(line)
                out[record.get("id") or record.get("report", {}).get("id")] = record.get("actors") or []
    return out


def byte_span(text, begin, words):
    at = len(text[:begin].encode("utf-8"))
    return at, at + len(words.encode("utf-8"))


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def name_span(mention):
    name = mention.get("name") or mention
    return name["begin"], name["end"]


def answers(row, actors):
    """(yes for A, yes for B)"""
    text = row["Text"]
    pronoun = byte_span(text, int(row["Pronoun-offset"]), row["Pronoun"])
    names = [byte_span(text, int(row[x + "-offset"]), row[x]) for x in "AB"]
    for actor in actors:
        at = [m for m in actor["mentions"] if (m["begin"], m["end"]) == pronoun]
        if at:
            named = [name_span(m) for m in actor["mentions"] if m.get("kind") == "name"]
            return [any(overlap(n, m) for m in named) for n in names]
    return [False, False]


def f1(right, said, true):
    p, r = right / (said or 1), right / (true or 1)
    return p, r, 2 * p * r / ((p + r) or 1)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("gold")
    a.add_argument("system", nargs="?")
    a.add_argument("--reports", action="store_true")
    a.add_argument("-v", action="store_true")
    o = a.parse_args()
    if o.reports:
        return reports(o.gold)
    if not o.system:
        a.error("SYSTEM.jsonl is missing")
    system, count = read_system(o.system), {}
    for row in rows(o.gold):
        gender = "feminine" if row["Pronoun"].lower() in FEMININE else "masculine"
        said = answers(row, system.get(row["ID"], []))
        for name, yes in zip("AB", said):
            true = row[name + "-coref"].upper() == "TRUE"
            for key in ("all", gender):
                n = count.setdefault(key, [0, 0, 0])
                n[0] += yes and true
                n[1] += yes
                n[2] += true
            if o.v and yes != true:
                print(f"  {row['ID']} {row['Pronoun']} {'is' if true else 'is not'} {row[name]}: {row['Text']}")
    print(f"passages {len(rows(o.gold))}  with a record {sum(r['ID'] in system for r in rows(o.gold))}")
    score = {key: f1(*n) for key, n in count.items()}
    for key in ("masculine", "feminine", "all"):
        print("%-10s P %.3f  R %.3f  F1 %.3f" % (key, *score.get(key, (0, 0, 0))))
    if "feminine" in score and "masculine" in score:
        print("bias %.2f" % (score["feminine"][2] / (score["masculine"][2] or 1)))


if __name__ == "__main__":
    sys.exit(main())
